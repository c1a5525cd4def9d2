import { foldedWords } from '../../schema/fold.ts';
import { idWithin } from '../../schema/id.ts';
import { identifiersIn } from '../identifiers.ts';
import type { Reference } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { lastStartingAt } from '../../schema/span.ts';
import { familyName, titleKeyOf } from '../references.ts';
import type { Context, Passage, Recogniser } from './context.ts';
import { hasPhrase } from './phrases.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]{1,30}`;
const CAPITALISED = String.raw`(?:the\s)?(\p{Lu}[\p{L}&’'-]{0,30}(?:\s(?:(?:of|and|the|in|for|on|&)\s){0,2}\p{Lu}[\p{L}&’'-]{0,30}){0,8})`;
const WORK = String.raw`(?:study|studies|trial|RCT|review|paper|article|report|research|analysis|meta-analysis|survey|experiment|book|work|monograph)`;
const DATE = String.raw`(?:in\s(?:\p{Lu}\p{Ll}+\s)?\d{4},?\s)?`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`;
const IN_PRINT = String.raw`(?:published|printed|appeared|appearing)\s${DATE}(?:\p{Ll}+\s){0,4}?in\s`;
const JOURNAL = new RegExp(
  String.raw`(?:${IN_PRINT}|(?:reported|writing|reporting)\s(?:\p{Ll}+\s){0,4}?in\s)(?!${MONTH})(?:the\sjournal\s)?${CAPITALISED}(?!\p{L}|\set\sal)`,
  'du',
);
const AUTHORS = new RegExp(
  String.raw`(?:\b(?:by|from|Dr\.?|Professor)\s(?:Dr\.?\s)?((?:${NAME}\s(?:\p{Lu}\.\s)?)?${NAME})(?:,?\s(?:and|&)\s(?:(?:his|her|their|the)\s)?(?:colleagues|co-?workers|team)|\set\sal\.?|,?\s(?:and|&)\s${NAME})|(${NAME})\s(?:et\sal\.?|and\s(?:colleagues|co-?workers)))`,
  'du',
);
/** "a 2018 trial": a work told by its year. */
const DATED_WORK = new RegExp(String.raw`\b(?:19|20)\d\d\s(?:[\p{L}-]{2,20}\s){0,4}?${WORK}(?!\p{L})`, 'u');
const SOME_WORK = new RegExp(String.raw`(?<!\p{L})${WORK}(?!\p{L})`, 'iu');
const WORK_IN = new RegExp(
  String.raw`\b${WORK}s?(?:\s(?:by|from)\s[^.;:]{2,60}(?:\set\sal\.)?)?,?\sin\s(?:the\sjournal\s)?${CAPITALISED}(?!\p{L}|\set\sal)`,
  'du',
);
/** "the large VITAL study", "the Framingham Heart Study": a trial by the name that it goes by. */
const TRIAL =
  /\b[Tt]he\s(?:[\p{L}\d-]{1,20}\s){0,3}?((?:(?=[\p{L}\d-]{0,20}\p{Lu}[\p{Lu}-]{0,20}\p{Lu})\p{Lu}[\p{L}\d-]{3,24}\s(?:[Tt]rial|[Ss]tudy)|(?:\p{Lu}[\p{L}’'-]{1,24}\s){1,4}(?:Trial|Study)))(?!\p{L})/du;
/** "a trial called LIFTMOR" */
const CALLED =
  /\b(?:trial|study)\s(?:called|named|known\sas)\s((?=[\p{L}\d-]{0,20}\p{Lu}[\p{Lu}-]{0,20}\p{Lu})\p{Lu}[\p{L}\d-]{3,24})(?![\p{L}\d])/du;
/** What names of journals have a word of, and those of places have not. */
const OF_JOURNALS =
  /\b(?:Journal|Annals|Archives|Proceedings|Transactions|Bulletin|Reviews?|Reports|Letters|Frontiers|Nature|Sciences?|Cell|Lancet|JAMA|BMJ|PLOS|PLoS|NEJM|Nutrients|Nutrition|Medicine|Medical|Clinical|Endocrinology|Gastroenterology|Immunology|Microbiology|Rheumatology|Neurology|Psychiatry|Physiology|Pharmacology|Biology|Biochemistry|Metabolism|Osteoporosis International|Research|Gut|Bone|Diabetes|Circulation|Menopause|Microbiome)\b/;
const QUOTED = String.raw`[“"‘]([^“”"]{20,250}?)[.,]?[”"’](?!\p{L})`;
const TITLED = new RegExp(
  String.raw`\b${WORK}s?,?\s(?:(?:that\s(?:was|is)|was|is)\s)?(?:titled|entitled|called)[,:]?\s${QUOTED}`,
  'du',
);
const QUOTED_IN_PRINT = new RegExp(
  String.raw`${QUOTED},?\s(?:(?:which|that)\s)?(?:was\s|has\sbeen\s)?(?:first\s)?${IN_PRINT}(?!${MONTH})(?:the\s)?(?:journal\s)?\p{Lu}`,
  'du',
);

/** Sentences that name a publication, by its title, by authors and journal or by its identifier, and carry no other citation. */
export const recogniseNamed: Recogniser = (context) => {
  const { text, sentences } = context.document;
  let find: ReturnType<typeof finderOf> | undefined;
  for (const passage of context.passages) {
    if ((passage.kind !== 'BODY' && passage.kind !== 'ABSTRACT') || passage.block.kind === 'HEADING') continue;
    for (const sentence of sentencesOf(passage, sentences)) {
      if (context.isTaken(sentence)) continue;
      const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1500));
      const found = identifiedIn(words) ?? publicationIn(words);
      if (found) takeNamed(context, sentence, found, (find ??= finderOf(context)));
    }
  }
};

function sentencesOf({ span }: Passage, sentences: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let at = lastStartingAt(sentences, span.start - 1, (one) => one.start) + 1; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    if (sentence.start >= span.end) break;
    found.push(sentence);
  }
  return found;
}

interface Publication {
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  /** What its title has in the list: "the PLUM trial" may be "…: the PLUM randomised trial" there. */
  readonly listedAs: string | null;
  readonly author: string | null;
  readonly journal: string | null;
  readonly year: number | null;
  readonly identifiers: readonly string[];
}
const UNTOLD = { title: null, listedAs: null, author: null, journal: null, year: null, identifiers: [] };

/** An identifier that a sentence spells out: "PMID: 123". */
const SPELLED_OUT = /\b(?:PMID:?\s?\d{5,8}|PMCID:?\s?PMC\d{4,8}|DOI:?\s?10\.\d{4,9}\/[^\s)\]]+)\b/i;

/** The work that a sentence names by an identifier of its own. */
function identifiedIn(sentence: string): Publication | null {
  const match = SPELLED_OUT.exec(sentence);
  if (!match) return null;
  const end = match.index + match[0].length;
  return { ...UNTOLD, start: match.index, end, identifiers: identifiersIn(match[0]) };
}

/** What each of these has a word of, and most sentences have not. */
const PUBLISHED = /[Tt]rial|[Ss]tudy|titled|called|published|printed|appear|report|writing|\b(?:19|20)\d\d\b/;

function publicationIn(sentence: string): Publication | null {
  if (!PUBLISHED.test(sentence)) return null;
  const titled = TITLED.exec(sentence) ?? QUOTED_IN_PRINT.exec(sentence);
  const isDated = DATED_WORK.test(sentence);
  const printed = JOURNAL.exec(sentence);
  if (!titled && !isDated && !printed) return trialIn(sentence);
  const authors = AUTHORS.exec(sentence);
  const author = authors?.[1] ?? authors?.[2] ?? null;
  const isNamed = titled !== null || author !== null;
  const journal = isJournal(sentence, printed, isNamed) ? printed : isDated ? journalOf(sentence) : null;
  if (!titled && !journal && !(isDated && author)) return trialIn(sentence);
  const year = /\b(?:19|20)\d\d\b/.exec(sentence)?.[0];
  const [start, end] = ((titled ?? journal)?.indices?.[1] ?? authors?.indices?.[1] ?? authors?.indices?.[2])!;
  return {
    start,
    end,
    title: titled?.[1] ?? null,
    listedAs: titled?.[1] ?? null,
    author,
    journal: journal?.[1] ?? null,
    year: year === undefined ? null : Number(year),
    identifiers: [],
  };
}

function trialIn(sentence: string): Publication | null {
  const found = TRIAL.exec(sentence) ?? CALLED.exec(sentence);
  if (found === null) return null;
  const [start, end] = found.indices![1]!;
  const title = found[1]!;
  return { ...UNTOLD, start, end, title, listedAs: title.replace(/\s(?:[Tt]rial|[Ss]tudy)$/, '') };
}

/** Whether a work is said to be in print there; what may name a place is a journal only beside a title or an author. */
const isJournal = (sentence: string, printed: RegExpExecArray | null, isNamed: boolean): boolean =>
  printed !== null && (isNamed || (OF_JOURNALS.test(printed[1]!) && SOME_WORK.test(sentence)));

/** The journal of "a 2018 trial in Bone Letters". */
function journalOf(sentence: string): RegExpExecArray | null {
  const found = WORK_IN.exec(sentence);
  return found && OF_JOURNALS.test(found[1]!) ? found : null;
}

function takeNamed(
  context: Context,
  sentence: Span,
  { start, end, title, listedAs, author, journal, year, identifiers }: Publication,
  find: ReturnType<typeof finderOf>,
): void {
  const span = { start: sentence.start + start, end: sentence.start + end };
  const label = context.document.text.slice(span.start, span.end);
  const authors = author === null ? [] : [author.split(/\s/).at(-1)!];
  const entry = find({ title: listedAs, authors, journal, year });
  if (entry) return context.take({ span, style: 'NAMED', pointers: [{ label, referenceId: entry.id }] });
  const key = foldedWords([title, authors[0], journal, year, ...identifiers].join(' ')).join(' ');
  const reference: Reference = {
    id: idWithin(context.document.articleId, 'reference', 'named', key, context.ordinalOf(`named ${key}`)),
    label: null,
    raw: label,
    origin: 'NAMED',
    span,
    title,
    authors,
    year,
    containerTitle: journal,
    type: null,
    identifiers,
    titleKey: titleKeyOf(title, year, authors),
    sourceId: null,
  };
  context.take({ span, style: 'NAMED', pointers: [{ label, referenceId: reference.id }], references: [reference] });
}

type Description = Pick<Publication, 'title' | 'journal' | 'year'> & { readonly authors: readonly string[] };

/** Finds the one entry of the list that a sentence means: by title, or by author with journal or year. */
function finderOf({ entries, wordsOfEntry }: Context): (description: Description) => Reference | null {
  const byWord = new Map<string, Reference[]>();
  for (const entry of entries) {
    for (const word of wordsOfEntry(entry)) {
      const held = byWord.get(word);
      if (!held) byWord.set(word, [entry]);
      else if (held.at(-1) !== entry) held.push(entry);
    }
  }
  return ({ title, authors, journal, year }) => {
    if (title === null && (authors[0] === undefined || (journal ?? year) === null)) return null;
    const phrases = title === null ? [familyName(authors[0]!), journal ?? ''] : [title];
    const words = phrases.map(foldedWords);
    const rarest = words
      .flat()
      .map((word) => byWord.get(word) ?? [])
      .reduce((a, b) => (b.length < a.length ? b : a), entries);
    const found: Reference[] = [];
    for (const entry of rarest) {
      if (title === null && year !== null && !entry.raw.includes(String(year))) continue;
      if (words.every((phrase) => hasPhrase(wordsOfEntry(entry), phrase))) found.push(entry);
      if (found.length > 1) return null;
    }
    return found[0] ?? null;
  };
}
