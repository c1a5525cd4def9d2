import { useState } from 'preact/hooks';
import { ask, AskError } from '../../client/ask.ts';
import { AuditFile, type FindingWhere, type ReportFormat } from '../../operations.ts';
import { Failed } from '../../parts/state.tsx';

const FORMS: readonly (readonly [format: ReportFormat, name: string, use: string])[] = [
  ['CSV', 'CSV', 'for a spreadsheet'],
  ['MARKDOWN', 'Markdown', 'for a message or an issue'],
  ['SARIF', 'SARIF', 'for code scanners'],
  ['HTML', 'HTML', 'one page with the articles marked, for the author'],
];

/** Saves the findings that a filter leaves as a file. */
export function Export({ where }: { readonly where: FindingWhere }) {
  const [underWay, setUnderWay] = useState<ReportFormat | null>(null);
  const [told, tell] = useState('');
  const [error, setError] = useState<{ format: ReportFormat; fault: AskError } | null>(null);
  async function save(format: ReportFormat) {
    setUnderWay(format);
    setError(null);
    tell('');
    try {
      const { filename, mediaType, text, truncated } = (await ask(AuditFile, { where, format })).auditReport;
      download(filename, new Blob([text], { type: mediaType }));
      tell(truncated ? `${filename} has the first 10,000 findings: there are more.` : `Saved as ${filename}.`);
    } catch (fault) {
      setError({ format, fault: fault instanceof AskError ? fault : new AskError('INTERNAL', String(fault)) });
    } finally {
      setUnderWay(null);
    }
  }
  return (
    <div class="export" role="group" aria-label="Save these findings as a file">
      <span class="soft">Save as</span>
      {FORMS.map(([format, name, use]) => (
        <button
          key={format}
          type="button"
          class="quiet"
          title={use}
          disabled={underWay !== null}
          onClick={() => void save(format)}
        >
          {underWay === format ? `${name} …` : name}
        </button>
      ))}
      <span role="status" class="soft">
        {told}
      </span>
      {error && <Failed error={error.fault} retry={() => void save(error.format)} />}
    </div>
  );
}

function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is over; later is safe in all of them.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
