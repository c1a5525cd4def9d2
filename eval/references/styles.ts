import type { Label } from '../../ingest/references/labels.ts';
import type { GoldString } from './gold.ts';
import type { Work } from './works.ts';

type Part = readonly [label: Label, text: string] | '';
type Style = (work: Work) => readonly Part[];

interface Form {
  /** How initials are set: "AB", "A. B.", "A.B.", "A B". */
  readonly initials: (given: string) => string;
  readonly order: 'family first' | 'given first' | 'first family first';
  /** Between family and given name, between names, before the last. */
  readonly inner: string;
  readonly between: string;
  readonly last: string;
  /** More names than these become "et al." */
  readonly most: number;
  readonly shout?: boolean;
}

const letters = (given: string): string[] =>
  /^\p{Lu}{2,4}$/u.test(given)
    ? [...given]
    : given
        .split(/[\s-]+/)
        .map((word) => [...word][0] ?? '')
        .filter(Boolean);
const bare = (given: string): string => letters(given).join('');
const dotted = (given: string): string =>
  letters(given)
    .map((one) => `${one}.`)
    .join(' ');
const tight = (given: string): string =>
  letters(given)
    .map((one) => `${one}.`)
    .join('');

function names(work: Work, form: Form): string {
  if (work.authors.length === 0) return work.organisation;
  const all = work.authors.map(({ family, given }, at) => {
    const name = form.shout ? family.toUpperCase() : family;
    const initials = form.initials(given);
    if (!initials) return name;
    const isFamilyFirst = form.order === 'family first' || (form.order === 'first family first' && at === 0);
    return isFamilyFirst ? `${name}${form.inner}${initials}` : `${initials} ${name}`;
  });
  if (all.length > form.most)
    return `${all.slice(0, Math.min(form.most, 3)).join(form.between)}${form.between.trimEnd()} et al.`;
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(form.between)}${form.last}${all.at(-1)!}`;
}

const VANCOUVER: Form = { initials: bare, order: 'family first', inner: ' ', between: ', ', last: ', ', most: 6 };
const APA: Form = { initials: dotted, order: 'family first', inner: ', ', between: ', ', last: ', & ', most: 20 };
const NATURE: Form = { ...APA, last: ' & ', most: 5 };
const HARVARD: Form = { ...APA, initials: tight, last: ' and ' };
const CELL: Form = { ...HARVARD, last: ', and ' };
const SEMICOLONS: Form = { ...APA, between: '; ', last: '; ' };
const PHYSICS: Form = { initials: dotted, order: 'given first', inner: ' ', between: ', ', last: ', and ', most: 8 };
const ELSEVIER: Form = { ...PHYSICS, initials: tight, last: ', ' };
const MLA: Form = { ...PHYSICS, initials: (given) => given, order: 'first family first', inner: ', ', most: 3 };
const NOTE: Form = { ...PHYSICS, initials: (given) => given, last: ' and ' };
const SHOUTED: Form = { ...NATURE, shout: true };

const DASH = '–';
const pages = ({ first, last }: Work, dash = '-'): string =>
  last && last !== first ? `${first}${dash}${last}` : first;
const part = (label: Label, text: string, before: string, after: string): Part =>
  text ? [label, `${before}${text}${after}`] : '';
const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const locatedAt = (work: Work, dash = '-'): string => pages(work, dash);

const ARTICLE_STYLES: readonly Style[] = [
  (w) => [
    ['author', `${ended(names(w, VANCOUVER))}`],
    ['title', ended(w.title)],
    ['journal', ended(w.source)],
    ['date', `${w.year};`],
    part('volume', w.volume, '', w.issue ? '' : ':'),
    part('issue', w.issue, '(', '):'),
    part('pages', locatedAt(w), '', '.'),
    part('link', w.doi, 'doi: ', ''),
  ],
  (w) => [
    ['author', `${ended(names(w, { ...VANCOUVER, most: 3 }))}`],
    ['title', ended(w.title)],
    ['journal', w.source],
    ['date', `${w.year};`],
    part('volume', w.volume, '', ':'),
    part('pages', locatedAt(w), '', '.'),
    part('link', w.pmid, 'PMID: ', ''),
  ],
  (w) => [
    ['author', names(w, APA)],
    ['date', `(${w.year}).`],
    ['title', ended(w.title)],
    ['journal', `${w.source},`],
    part('volume', w.volume, '', w.issue ? '' : ','),
    part('issue', w.issue, '(', '),'),
    part('pages', locatedAt(w, DASH), '', '.'),
    part('link', w.doi, 'https://doi.org/', ''),
  ],
  (w) => [
    ['author', ended(names(w, MLA))],
    ['title', `“${ended(w.title)}”`],
    ['journal', `${w.source},`],
    part('volume', w.volume, 'vol. ', ','),
    part('issue', w.issue, 'no. ', ','),
    ['date', `${w.year},`],
    part('pages', locatedAt(w), 'pp. ', '.'),
  ],
  (w) => [
    ['author', ended(names(w, { ...MLA, most: 10 }))],
    ['date', `${w.year}.`],
    ['title', `"${ended(w.title)}"`],
    ['journal', w.source],
    part('volume', w.volume, '', w.issue ? '' : ':'),
    part('issue', w.issue, '(', '):'),
    part('pages', locatedAt(w), '', '.'),
  ],
  (w) => [
    ['author', names(w, HARVARD)],
    ['date', `${w.year}.`],
    ['title', ended(w.title)],
    ['journal', `${w.source},`],
    part('volume', w.volume, '', w.issue ? '' : ','),
    part('issue', w.issue, '(', '),'),
    part('pages', locatedAt(w), 'pp.', '.'),
  ],
  (w) => [
    ['author', ended(names(w, NATURE))],
    ['title', ended(w.title)],
    ['journal', w.source],
    part('volume', w.volume, '', ','),
    part('pages', locatedAt(w, DASH), '', ''),
    ['date', `(${w.year}).`],
  ],
  (w) => [
    ['author', names(w, SEMICOLONS)],
    ['title', ended(w.title)],
    ['journal', w.source],
    ['date', `${w.year},`],
    part('volume', w.volume, '', ','),
    part('pages', locatedAt(w, DASH), '', '.'),
  ],
  (w) => [
    ['author', ended(names(w, SEMICOLONS))],
    ['journal', w.source],
    ['date', `${w.year},`],
    part('volume', w.volume, '', ','),
    part('pages', w.first, '', '.'),
  ],
  (w) => [
    ['author', `${names(w, PHYSICS)},`],
    ['journal', w.source],
    part('volume', w.volume, '', ','),
    part('pages', w.first, '', ''),
    ['date', `(${w.year}).`],
  ],
  (w) => [
    ['author', ended(names(w, { ...PHYSICS, shout: true, last: ' and ' }))],
    ['journal', w.source],
    part('volume', w.volume, '', ','),
    part('pages', w.first, '', ''),
    ['date', `(${w.year});`],
  ],
  (w) => [
    ['author', `${names(w, PHYSICS)},`],
    ['title', `“${w.title},”`],
    ['journal', `${w.source},`],
    part('volume', w.volume, 'vol. ', ','),
    part('issue', w.issue, 'no. ', ','),
    part('pages', locatedAt(w, DASH), 'pp. ', ','),
    ['date', `${w.year}.`],
  ],
  (w) => [
    ['author', `${names(w, ELSEVIER)},`],
    ['title', `${w.title},`],
    ['journal', w.source],
    part('volume', w.volume, '', ''),
    ['date', `(${w.year})`],
    part('pages', locatedAt(w, DASH), '', '.'),
  ],
  (w) => [
    ['author', `${names(w, { ...HARVARD, last: ', ' })}:`],
    ['title', ended(w.title)],
    ['journal', w.source],
    part('volume', w.volume, '', w.issue ? '' : ','),
    part('issue', w.issue, '(', '),'),
    part('pages', locatedAt(w, DASH), '', ''),
    ['date', `(${w.year})`],
  ],
  (w) => [
    ['author', `${names(w, NOTE)},`],
    ['title', `“${w.title},”`],
    ['journal', w.source],
    part('volume', w.volume, '', w.issue ? ',' : ''),
    part('issue', w.issue, 'no. ', ''),
    ['date', `(${w.year}):`],
    part('pages', locatedAt(w, DASH), '', '.'),
  ],
  (w) => [
    ['author', names(w, CELL)],
    ['date', `(${w.year}).`],
    ['title', ended(w.title)],
    ['journal', w.source],
    part('volume', w.volume, '', ','),
    part('pages', locatedAt(w, DASH), '', '.'),
  ],
  (w) => [
    ['author', names(w, SHOUTED)],
    ['date', w.year],
    ['title', ended(w.title)],
    ['journal', w.source],
    part('volume', w.volume, '', ','),
    part('pages', locatedAt(w), '', '.'),
  ],
  (w) => [
    ['author', ended(names(w, { ...SHOUTED, last: ' et ' }))],
    ['title', ended(w.title)],
    ['journal', `${w.source},`],
    ['date', `${w.year},`],
    part('volume', w.volume, 'vol. ', ','),
    part('issue', w.issue, 'n° ', ','),
    part('pages', locatedAt(w), 'p. ', '.'),
  ],
];

const BOOK_STYLES: readonly Style[] = [
  (w) => [
    ['author', ended(names(w, VANCOUVER))],
    ['title', ended(w.title)],
    part('location', w.place, '', ':'),
    part('publisher', w.publisher, '', ';'),
    ['date', `${w.year}.`],
  ],
  (w) => [
    ['author', names(w, APA)],
    ['date', `(${w.year}).`],
    ['title', ended(w.title)],
    part('location', w.place, '', ':'),
    part('publisher', w.publisher, '', '.'),
  ],
  (w) => [
    ['author', names(w, APA)],
    ['date', `(${w.year}).`],
    ['title', ended(w.title)],
    part('publisher', w.publisher, '', '.'),
  ],
  (w) => [
    ['author', ended(names(w, MLA))],
    ['title', ended(w.title)],
    part('publisher', w.publisher, '', ','),
    ['date', `${w.year}.`],
  ],
  (w) => [
    ['author', `${names(w, NOTE)},`],
    ['title', w.title],
    part('location', w.place, '(', ':'),
    part('publisher', w.publisher, '', ','),
    ['date', `${w.year}).`],
  ],
  (w) => [
    ['author', names(w, HARVARD)],
    ['date', `${w.year}.`],
    ['title', ended(w.title)],
    part('location', w.place, '', ':'),
    part('publisher', w.publisher, '', '.'),
  ],
  (w) => [
    ['author', `${names(w, ELSEVIER)},`],
    ['title', `${w.title},`],
    part('publisher', w.publisher, '', ','),
    part('location', w.place, '', ','),
    ['date', `${w.year}.`],
  ],
  (w) => [
    ['author', ended(names(w, VANCOUVER))],
    ['title', ended(w.title)],
    part('publisher', w.publisher, '', ','),
    ['date', `${w.year}.`],
    ['link', `https://www.example.org/${w.year}/${w.first || 'report'}.pdf`],
    ['note', '(accessed 3 May 2019).'],
  ],
];

const ORGANISATIONS: readonly string[] = [
  'World Health Organization',
  'American Heart Association',
  'European Food Safety Authority',
  'Institute of Medicine',
  'National Research Council',
  'Centers for Disease Control and Prevention',
  'Ministry of Health',
  'United Nations',
  'European Commission',
  'National Institutes of Health',
  'Food and Agriculture Organization of the United Nations',
  'American Diabetes Association',
  'U.S. Department of Agriculture',
  'National Academy of Sciences',
  'International Agency for Research on Cancer',
  'Office for National Statistics',
  'Royal College of Physicians',
  'World Bank',
  'OECD',
  'WHO',
];
const PUBLISHERS: readonly (readonly [place: string, publisher: string])[] = [
  ['Geneva', 'WHO'],
  ['New York', 'Academic Press'],
  ['Oxford', 'Oxford University Press'],
  ['Cambridge, MA', 'MIT Press'],
  ['London', 'Routledge'],
  ['Washington, DC', 'National Academies Press'],
  ['Berlin', 'Springer'],
  ['Amsterdam', 'Elsevier'],
  ['Philadelphia', 'Saunders'],
  ['Paris', 'Masson'],
];

const solid = (work: Work): Work => ({ ...work, title: work.title.trim(), source: work.source.trim() });

/** Strings that the works would have in lists of other styles, each work in `copies` of them. */
export function renderStyles(works: readonly Work[], copies: number): GoldString[] {
  const strings: GoldString[] = [];
  works.forEach((work, at) => {
    for (let copy = 0; copy < copies; copy++) {
      const turn = at * copies + copy;
      const isBook = turn % 6 === 5;
      const [place, publisher] = PUBLISHERS[turn % PUBLISHERS.length]!;
      const byOrganisation = isBook && turn % 4 === 1;
      const shown: Work = {
        ...solid(work),
        ...(isBook && { place: work.place || place, publisher: work.publisher || publisher }),
        ...(byOrganisation && { authors: [], organisation: ORGANISATIONS[(turn >> 2) % ORGANISATIONS.length]! }),
        ...(work.authors.length === 0 &&
          !work.organisation && { organisation: ORGANISATIONS[turn % ORGANISATIONS.length]! }),
      };
      const styles = isBook ? BOOK_STYLES : ARTICLE_STYLES;
      const style = styles[(isBook ? Math.floor(turn / 6) : turn - Math.floor(turn / 6)) % styles.length]!;
      const parts = style(shown).filter((one) => one !== '');
      strings.push({ id: `rendered-${turn}`, ...joined(parts) });
    }
  });
  return strings;
}

function joined(parts: readonly (readonly [label: Label, text: string])[]): Pick<GoldString, 'raw' | 'segments'> {
  const raw = parts
    .map(([label, text], at) =>
      at === 0 || (label === 'issue' && text.startsWith('(')) || isTight(parts[at - 1]![1]) ? text : ` ${text}`,
    )
    .join('');
  return { raw, segments: parts };
}

/** Whether what follows a part sticks to it: "2019;12(3):45". */
const isTight = (text: string): boolean => /[;:]$/.test(text) && /^\(?\d/.test(text);
