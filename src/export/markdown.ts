import { SUPPORT_LADDER } from '../../schema/model.ts';
import { byFile, byPlace } from './files.ts';
import type { Exporter } from './index.ts';
import type { ReportFinding } from './report.ts';
import { closing } from './closing.ts';
import { printable } from './text.ts';

/** GitHub's Markdown: what the audit comes to, then the findings by file, in the order of the text. */
export const markdown: Exporter = {
  format: 'markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  *write(report) {
    const { summary, findings, notes } = report;
    yield '# Audit of claims\n\n';
    yield `${closing(report)}\n\n`;
    yield '| support | claims |\n| --- | ---: |\n';
    for (const status of SUPPORT_LADDER.toReversed()) {
      const count = summary.byStatus.find((row) => row.status === status)?.count ?? 0;
      yield `| ${status.toLowerCase().replace('_', ' ')} | ${count} |\n`;
    }
    for (const { file, message } of notes) yield `\n> ${plain(file ?? 'pasted text')}: ${plain(message)}\n`;
    for (const [file, group] of byFile(findings)) {
      yield `\n## ${plain(file)}\n\n`;
      for (const finding of group.toSorted(byPlace)) yield item(finding);
    }
  },
};

function item({ line, severity, rule, message, hint, rescues }: ReportFinding): string {
  const place = line === null ? '' : `line ${line}, `;
  const gain = rescues > 1 ? ` _Its cure lifts ${rescues} claims._` : '';
  const cure = hint === null ? '' : `\n  ${plain(hint)}${gain}`;
  return `- **${severity.toLowerCase()}** ${place}\`${rule}\`: ${plain(message)}${cure}\n`;
}

/** Words of an article as words: no sign in them makes markup, a link, a mention or an element. */
const plain = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]()#+!|~<>&$]/g, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/@(?=\w)/g, '@\u2060');
