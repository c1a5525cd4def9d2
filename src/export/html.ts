import { SUPPORT_LADDER, type SupportStatus } from '../../schema/model.ts';
import type { Exporter } from './index.ts';
import type { Report, ReportArticle } from './report.ts';
import { byUrgency } from './report.ts';
import { closing } from './closing.ts';
import { STYLE } from './html-style.ts';
import { placeOf } from './place.ts';
import { counted } from './text.ts';
import { countFindings, cureOf, verdictOf } from './verdict.ts';

/** Each rung in words, and by a sign that tells it without colour. */
const RUNGS: Readonly<Record<SupportStatus, readonly [sign: string, words: string]>> = {
  RETRACTED: ['⊘', 'rests on retracted work alone'],
  UNSUPPORTED: ['○', 'no source'],
  VAGUELY_ATTRIBUTED: ['◌', 'a source that can not be looked up'],
  DANGLING: ['✕', 'a marker that leads nowhere'],
  UNIDENTIFIED: ['◔', 'an entry without an identifier'],
  CITED_NEARBY: ['◑', 'cited nearby'],
  CITED: ['●', 'cited'],
};

/** One page for an author or an editor, on screen and on paper: each article with its claims marked, and the reasons beside them. */
export const html: Exporter = {
  format: 'html',
  mediaType: 'text/html',
  extension: 'html',
  showsArticles: true,
  *write(report) {
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Audit of claims</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>Audit of claims</h1>
<p>${escaped(closing(report))}</p>
<dl class="legend">
${legend(report)}</dl>
</header>
`;
    for (const { file, message } of report.notes)
      yield `<p class="note">${escaped(file ?? 'pasted text')}: ${escaped(message)}</p>\n`;
    for (const article of report.articles) yield* articleOf(article);
    yield '</body>\n</html>\n';
  },
};

const legend = ({ summary }: Report): string =>
  SUPPORT_LADDER.toReversed()
    .map((status) => {
      const [sign, words] = RUNGS[status];
      const count = summary.byStatus.find((row) => row.status === status)?.count ?? 0;
      return `<div><dt class="${classOf(status)}">${sign}</dt><dd>${words}: ${counted(count, 'claim')}</dd></div>\n`;
    })
    .join('');

const classOf = (status: SupportStatus): string => status.toLowerCase().replaceAll('_', '-');

function* articleOf(article: ReportArticle): Generator<string> {
  const { title, file, findings } = article;
  yield `<article>\n<h2 dir="auto">${escaped(title)}</h2>\n`;
  const facts = [escaped(file ?? 'pasted text'), ...addressesOf(article).map(link), countFindings(findings)];
  yield `<p class="file">${facts.join(' · ')}</p>\n`;
  const waiting = findings
    .flatMap((finding) => (finding.span === null ? [] : [{ ...finding, span: finding.span }]))
    .sort((a, b) => a.span.start - b.span.start || byUrgency(a, b));
  const claims = [...article.claims];
  const others = findings.filter(({ span }) => span === null);
  for (const [index, block] of article.blocks.entries()) {
    // The title stands above already.
    if (index === 0 && article.text.slice(block.span.start, block.span.end) === title) continue;
    const { start, end } = block.span;
    others.push(...takeWhile(waiting, ({ span }) => span.start < start));
    const here = takeWhile(waiting, ({ span }) => span.start < end);
    takeWhile(claims, ({ span }) => span.start < start);
    const marked = takeWhile(claims, ({ span }) => span.start < end);
    yield `<div class="row">\n${blockOf(article.text, block, marked)}\n`;
    if (here.length > 0) yield `<aside>\n${here.map(reason).join('')}</aside>\n`;
    yield '</div>\n';
  }
  others.push(...waiting);
  if (others.length > 0) yield `<section class="others">\n${others.map(reason).join('')}</section>\n`;
  yield '</article>\n';
}

/** Where the article itself is to be read; of an address of another kind nothing is made. */
function addressesOf({ url, doi }: ReportArticle): string[] {
  const known = [
    ...(url !== null && URL.canParse(url) ? [new URL(url)] : []),
    ...(doi !== null ? [new URL(`https://doi.org/${encodedPath(doi)}`)] : []),
  ];
  return [...new Set(known.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))];
}

/** Half a character has no encoding. */
const encodedPath = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const link = (address: string): string => `<a href="${escaped(address)}" rel="noreferrer">${escaped(address)}</a>`;

/** Takes items off the front of a list as long as they fit. */
function takeWhile<T>(items: T[], fits: (item: T) => boolean): T[] {
  const end = items.findIndex((item) => !fits(item));
  return items.splice(0, end < 0 ? items.length : end);
}

function blockOf(
  text: string,
  { kind, level, span }: ReportArticle['blocks'][number],
  claims: ReportArticle['claims'],
): string {
  let inner = '';
  let at = span.start;
  for (const claim of claims) {
    if (claim.span.start < at || claim.span.end > span.end) continue;
    const [sign] = RUNGS[claim.supportStatus];
    inner += escaped(text.slice(at, claim.span.start));
    inner += `<mark class="${classOf(claim.supportStatus)}">${escaped(text.slice(claim.span.start, claim.span.end))}<sup>${sign}</sup></mark>`;
    at = claim.span.end;
  }
  inner += escaped(text.slice(at, span.end));
  if (kind === 'HEADING') {
    const tag = `h${Math.min(6, (level ?? 1) + 2)}`;
    return `<${tag} dir="auto">${inner}</${tag}>`;
  }
  return `<p class="${kind.toLowerCase().replace('_', '-')}" dir="auto">${inner}</p>`;
}

function reason(finding: ReportArticle['findings'][number]): string {
  const { severity, rule, message, rescues, status } = finding;
  const place = placeOf(finding);
  const verdict = verdictOf(finding);
  const cure = cureOf(finding);
  const lines = [
    `<p><strong>${severity.toLowerCase()}</strong> <code>${escaped(rule)}</code>${place === null ? '' : ` <span dir="auto">${escaped(place)}</span>`}</p>`,
    `<p dir="auto">${escaped(message)}</p>`,
    ...(verdict === null ? [] : [`<p class="verdict" dir="auto">${escaped(verdict)}</p>`]),
    ...(cure === null
      ? []
      : [`<p class="cure">${escaped(cure)}${rescues > 1 ? ` Its cure lifts ${rescues} claims.` : ''}</p>`]),
  ];
  return `<div class="finding ${severity.toLowerCase()} ${status.toLowerCase()}">\n${lines.join('\n')}\n</div>\n`;
}

/** Text of an article as text: signs of markup are escaped, control and direction characters replaced. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (/[\n\t]/.test(sign) ? sign : '\ufffd'))
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
