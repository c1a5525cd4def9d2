import { SUPPORT_LADDER } from '../../schema/model.ts';
import { byArticle, byPlace, PASTED } from './files.ts';
import type { Exporter } from './index.ts';
import type { ReportFinding } from './report.ts';
import { closing } from './closing.ts';
import { placeOf } from './place.ts';
import { printable } from './text.ts';
import { cureOf, verdictOf } from './verdict.ts';

/** GitHub's Markdown: what the audit comes to, then the findings by article, in the order of the text. */
export const markdown: Exporter = {
  format: 'markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  *write(report) {
    const { summary, findings, notes, about } = report;
    yield '# Audit of claims\n\n';
    yield `${closing(report)}\n\n`;
    yield '| support | claims |\n| --- | ---: |\n';
    for (const status of SUPPORT_LADDER.toReversed()) {
      const count = summary.byStatus.find((row) => row.status === status)?.count ?? 0;
      yield `| ${status.toLowerCase().replace('_', ' ')} | ${count} |\n`;
    }
    for (const { file, message } of notes) yield `\n> ${plain(file ?? 'pasted text')}: ${plain(message)}\n`;
    const articles = byArticle(findings);
    if (articles.length === 0 && about) yield heading(about.title, about.file ?? PASTED);
    for (const { file, title, findings: group } of articles) {
      yield `${heading(title, file)}\n`;
      for (const finding of group.toSorted(byPlace)) yield item(finding);
    }
  },
};

const heading = (title: string | null, file: string): string =>
  title === null || title === '' || title === file
    ? `\n## ${plain(file)}\n`
    : `\n## ${plain(title)}\n${file === PASTED ? '' : `\nFile: ${plain(file)}\n`}`;

function item(finding: ReportFinding): string {
  const { severity, rule, message, rescues } = finding;
  const place = placeOf(finding);
  const where = place === null ? '' : `${plain(place)}, `;
  const gain = rescues > 1 ? ` _Its cure lifts ${rescues} claims._` : '';
  const cure = cureOf(finding);
  const verdict = verdictOf(finding);
  const told = [
    ...(verdict === null ? [] : [`\n  **(${plain(verdict)})**`]),
    ...(cure === null ? [] : [`\n  ${plain(cure)}${gain}`]),
  ].join('');
  return `- **${severity.toLowerCase()}** ${where}\`${rule}\`: ${plain(message)}${told}\n`;
}

/** Words of an article as words: no sign in them makes markup, a link, a mention or an element. */
const plain = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]()#+!|~<>&$]/g, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/@(?=\w)/g, '@\u2060');
