import type { ListedWork } from '../export/works.ts';
import { counted, printable } from '../export/text.ts';
import { wholeText } from './bytes.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { openHere } from './connect.ts';
import { FORMAT, json } from './format.ts';
import { REMOVE, requireImport } from './retractions.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'identify entries without an identifier by a bibliography',
  arguments: [
    ['<ACTION>', 'import'],
    ['<FILE>', 'works with identifiers: BibTeX (.bib), RIS (.ris) or CSL-JSON (.json)'],
  ],
  settings: ['store', 'maxBytes'],
  flags: [REMOVE, FORMAT],
  examples: [
    ['claimtrace sources import library.bib', 'entries of the same title, year and first author'],
    ['claimtrace sources import library.bib --remove', 'as if it had never been imported'],
  ],
  async run(context, [action, file = ''], values) {
    requireImport(action);
    const [{ readWorks }, { importWorks }] = await Promise.all([import('../export/works.ts'), import('../imports.ts')]);
    const listed = await readWorks(await wholeText(context, file), file);
    const library = await openHere(context.config);
    try {
      const change = values['remove'] === true ? 'remove' : 'add';
      const works = listed.flatMap(({ work }) => work ?? []);
      const done = await importWorks(library.store, works, change, library.audit);
      const outcome = { works: listed.length, changed: done.changed, ...sorted(listed, done) };
      await context.terminal.print(values['format'] === 'json' ? json(outcome) : page(outcome));
    } finally {
      await library.close();
    }
    return EXIT.done;
  },
};

type Sorted = Readonly<Record<'matched' | 'ambiguous' | 'unmatched' | 'unusable', readonly string[]>>;

/** The works of a file by what became of them, by their names. */
function sorted(
  listed: readonly ListedWork[],
  { matched, ambiguous }: { readonly matched: readonly string[]; readonly ambiguous: readonly string[] },
): Sorted {
  const of = (where: (titleKey: string | null) => boolean): string[] => [
    ...new Set(listed.filter(({ work }) => where(work?.titleKey ?? null)).map(({ name }) => name)),
  ];
  const [met, unclear] = [new Set(matched), new Set(ambiguous)];
  return {
    matched: of((key) => key !== null && met.has(key)),
    ambiguous: of((key) => key !== null && unclear.has(key)),
    unmatched: of((key) => key !== null && !met.has(key) && !unclear.has(key)),
    unusable: of((key) => key === null),
  };
}

const HEADINGS: Readonly<Record<keyof Sorted, string>> = {
  matched: 'Matched',
  ambiguous: 'Several works of one title, year and author: not applied',
  unmatched: 'No entry of the store has this title, year and author',
  unusable: 'Without a title or without an identifier',
};

function page({ works, changed, ...lists }: { works: number; changed: number } & Sorted): string {
  const parts = (Object.keys(HEADINGS) as (keyof Sorted)[])
    .filter((list) => lists[list].length > 0)
    .map((list) => [`${HEADINGS[list]} (${lists[list].length})`, ...lists[list].map((name) => `  ${printable(name)}`)]);
  return `${[[`${counted(works, 'work')}, ${changed} changed in the store`], ...parts].flat().join('\n')}\n`;
}
