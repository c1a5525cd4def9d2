import { LABELS, type Label } from '../../ingest/references/labels.ts';
import { type Token, tokensOf } from '../../ingest/references/tokens.ts';

/** A reference's string and its parts, in order, each with its label in the terms of its corpus. */
export interface GoldString {
  readonly id: string;
  readonly raw: string;
  readonly segments: readonly (readonly [label: string, text: string])[];
}

/** A string's tokens with the number of each one's label, as the training needs them. */
export interface LabelledString {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** The labels of the corpora (anystyle's, GROBID's) in ours; those that begin with "idno" are links, all others notes. */
const MEANINGS: readonly (readonly [ours: Label, theirs: string])[] = [
  ['author', 'author authors orgName-collaboration'],
  ['editor', 'editor translator director producer'],
  ['title', 'title title-a'],
  ['journal', 'journal title-j'],
  ['book', 'title-m container-title book'],
  ['series', 'collection-title title-s'],
  ['date', 'date biblScope-date'],
  ['volume', 'volume volumes biblScope-vol biblScope-volume'],
  ['issue', 'issue biblScope-issue'],
  ['pages', 'pages page biblScope-pp biblScope-page biblScope-pages biblStruct-page'],
  ['publisher', 'publisher publishe orgName'],
  ['location', 'location pubPlace pubplace'],
  ['link', 'url doi isbn ptr-web link'],
  ['number', 'citation-number number'],
];
const MEANING = new Map(MEANINGS.flatMap(([ours, theirs]) => theirs.split(' ').map((label) => [label, ours] as const)));

function meaningOf(label: string, hasTitle: boolean, hasAuthor: boolean): Label | undefined {
  if (label === 'other') return undefined;
  // The collaboration that persons wrote for stands beside them; without persons it is the author.
  if (label === 'orgName-collaboration' && hasAuthor) return 'note';
  if (label === 'title-m' && !hasTitle) return 'title';
  return MEANING.get(label) ?? (label.startsWith('idno') ? 'link' : 'note');
}

/** The labelled tokens of a string: marks between parts go with what they close, words between them with what they open. */
export function labelString({ raw, segments }: GoldString, weight: number): LabelledString {
  const tokens = tokensOf(raw);
  const hasTitle = segments.some(([label]) => label === 'title-a');
  const hasAuthor = segments.some(([label]) => label === 'author');
  // Parts keep the string's characters; white space may differ.
  const characters = segments.flatMap(([label, text]) =>
    Array.from({ length: text.replace(/\s/g, '').length }, () => meaningOf(label, hasTitle, hasAuthor)),
  );
  const solid = new Int32Array(raw.length + 1);
  for (let i = 0; i < raw.length; i++) solid[i + 1] = solid[i]! + (/\s/.test(raw[i]!) ? 0 : 1);
  const labels = splitIssue(
    tokens,
    fillGaps(
      tokens,
      tokens.map(({ start }) => characters[solid[start]!]),
    ),
  );
  return {
    tokens,
    labels: Uint8Array.from(labels, (label) => LABELS.indexOf(label)),
    weight,
  };
}

const CLOSING = /^[.,;:)\]}”»!?’>…]$/;

function fillGaps(tokens: readonly Token[], found: readonly (Label | undefined)[]): Label[] {
  const labels = [...found];
  for (let from = 0; from < tokens.length; from++) {
    if (labels[from] !== undefined) continue;
    let to = from;
    while (to < tokens.length && found[to] === undefined) to++;
    const before = labels[from - 1];
    const after = found[to];
    const isNumber = /^[\d[\]().,]+$/.test(
      tokens
        .slice(from, to)
        .map(({ form }) => form.raw)
        .join(''),
    );
    let opened = false;
    for (let k = from; k < to; k++) {
      const { form, spaced } = tokens[k]!;
      const isQuote = form.raw === '"' || form.raw === "'";
      opened ||= !CLOSING.test(form.raw) && !(isQuote && (!spaced || to === tokens.length));
      labels[k] =
        before === undefined ? (isNumber ? 'number' : (after ?? 'note')) : opened ? (after ?? before) : before;
    }
    from = to - 1;
  }
  return labels as Label[];
}

const ISSUE = /^(?:no|nos|nr|issue|iss|number|n|n°|№|num|numéro|heft)$/i;

/** Volume and issue are one part in anystyle's corpus: "12(3)", "vol. 12, no. 3". */
function splitIssue(tokens: readonly Token[], labels: readonly Label[]): Label[] {
  const split = [...labels];
  for (let k = 1; k < split.length; k++) {
    if (labels[k] !== 'volume' || labels[k - 1] !== 'volume') continue;
    const { raw } = tokens[k]!.form;
    const opens = ISSUE.test(raw) || (raw === '(' && tokens[k - 1]!.form.kind !== 'mark');
    if (opens || split[k - 1] === 'issue') split[k] = 'issue';
  }
  return split;
}
