import { hashKey, type InfiniteData } from '@tanstack/query-core';
import { useState } from 'preact/hooks';
import { type AskError, askErrorOf } from '../../client/ask-error.ts';
import { ask } from '../../client/ask.ts';
import { queries } from '../../client/query.ts';
import { Audit, AuditFile, type AuditQuery, type FindingWhere, type ReportFormat } from '../../operations.ts';
import { Failed } from '../../parts/state.tsx';
import { VERDICTS } from '../../words.ts';
import { STATUSES } from './filters.ts';

const FORMS: readonly (readonly [format: ReportFormat, name: string, use: string])[] = [
  ['CSV', 'CSV', 'for a spreadsheet'],
  ['MARKDOWN', 'Markdown', 'for a message or an issue'],
  ['SARIF', 'SARIF', 'for code scanners'],
  [
    'HTML',
    'HTML, for the author',
    'Report for the author: one page with the articles marked, the reasons beside the words',
  ],
];

/** Saves the findings of the list as a file: those that its filter leaves, and what became of those that were judged in it. */
export function Export({ where }: { readonly where: FindingWhere }) {
  const [underWay, setUnderWay] = useState<ReportFormat | null>(null);
  const [told, tell] = useState('');
  const [error, setError] = useState<{ format: ReportFormat; fault: AskError } | null>(null);
  async function save(format: ReportFormat) {
    setUnderWay(format);
    setError(null);
    tell('');
    const asked = asShown(where);
    try {
      const { filename, mediaType, text, truncated } = (await ask(AuditFile, { where: asked, format })).auditReport;
      download(filename, new Blob([text], { type: mediaType }));
      const findings = `${(asked.status ?? []).map((one) => VERDICTS[one]).join(', ')} findings`;
      tell(
        truncated
          ? `${filename} has the first 10,000 ${findings}: there are more.`
          : `Saved as ${filename}: ${findings}.`,
      );
    } catch (fault) {
      setError({ format, fault: askErrorOf(fault) });
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

/** A finding stays in the list when it is judged: the filter of the list, and with it the statuses that it shows by now. */
function asShown(where: FindingWhere): FindingWhere {
  const lists = queries.getQueriesData<InfiniteData<AuditQuery>>({
    type: 'active',
    predicate: ({ queryKey: [name, , variables] }) =>
      name === Audit.name && hashKey([(variables as { where: FindingWhere }).where]) === hashKey([where]),
  });
  const shown = lists.flatMap(([, list]) => list?.pages ?? []).flatMap(({ audit }) => audit.nodes);
  const status = new Set([...(where.status ?? []), ...shown.map((finding) => finding.status)]);
  return { ...where, status: STATUSES.filter((one) => status.has(one)) };
}

function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is over; later is safe in all of them.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
