import type { Label } from '../../ingest/references/labels.ts';
import { ARTICLE_STYLES } from './article-styles.ts';
import { BOOK_STYLES, CHAPTER_STYLES } from './book-styles.ts';
import type { GoldString } from './gold.ts';
import type { Work } from './works.ts';

const BOOKS: readonly string[] = [
  'Handbook of',
  'Advances in',
  'Encyclopedia of',
  'Principles of',
  'Introduction to',
  'Textbook of',
  'Proceedings of the 12th International Conference on',
  'Proc. Workshop on',
  'The Oxford Handbook of',
  'Perspectives on',
  'Methods in',
  'Essays on',
  'Studies in',
  'Foundations of',
];
/** A name of a book made of a title's words: "Handbook of Vitamin Deficiency". */
const bookOf = (title: string, turn: number): string =>
  `${BOOKS[turn % BOOKS.length]!} ${
    title
      .split(/[\s,:;.?!()]+/)
      .filter((word) => word.length > 4)
      .slice(0, 1 + (turn % 3))
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join(' and ') || 'Science'
  }`;

const ORGANISATIONS: readonly string[] = [
  'GBD 2017 Collaborators',
  'The 2010 Guideline Writing Group',
  'SPRINT Research Group',
  'Look AHEAD Research Group',
  'Women’s Health Initiative Study Group',
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

const solid = (work: Work): Work => ({
  ...work,
  title: work.title.trim(),
  source: work.source.trim(),
});

/** Strings that the works would have in lists of other styles, each work in `copies` of them. */
export function renderStyles(works: readonly Work[], copies: number): GoldString[] {
  const strings: GoldString[] = [];
  works.forEach((work, at) => {
    for (let copy = 0; copy < copies; copy++) {
      const turn = at * copies + copy;
      const kind = turn % 6 === 5 ? 'book' : turn % 6 === 2 ? 'chapter' : 'article';
      const [place, publisher] = PUBLISHERS[turn % PUBLISHERS.length]!;
      const byOrganisation = (kind === 'book' && turn % 4 === 1) || turn % 23 === 0;
      const shown: Work = {
        ...solid(work),
        ...(kind !== 'article' && {
          place: work.place || place,
          publisher: work.publisher || publisher,
        }),
        ...(kind === 'chapter' && { source: bookOf(work.title, turn) }),
        ...(byOrganisation && {
          authors: [],
          organisation: ORGANISATIONS[(turn >> 2) % ORGANISATIONS.length]!,
        }),
      };
      const round = Math.floor(turn / 6);
      const parts = (
        kind === 'chapter'
          ? CHAPTER_STYLES[round % CHAPTER_STYLES.length]!(shown, works[(at + 1) % works.length]!)
          : kind === 'book'
            ? BOOK_STYLES[round % BOOK_STYLES.length]!(shown)
            : ARTICLE_STYLES[(turn - round) % ARTICLE_STYLES.length]!(shown)
      ).filter((one) => one !== '');
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
