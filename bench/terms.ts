import { keysOf } from '../ingest/terms/tokens.ts';

/** Deterministic numbers in [0, below): no chance in a benchmark. */
function picker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const SYLLABLES =
  'ca mi lo ter xin gly do ra phos pho ly sta bin co neu ro the ri um ose ase phen yl gen ol ker met hy'.split(' ');
const HEADS = 'receptor kinase acid deficiency syndrome neoplasm cell pathway protein transport'.split(' ');
const CATEGORIES = ['gene-or-protein', 'chemical', 'disease', 'process', 'cell'];
const FILLERS = 'the of in was and with after were than from higher during which patients control group that by'.split(
  ' ',
);

/** A vocabulary file of terms with two synonyms and a cross-reference each, of the lengths that public ones have. */
export function termsCsv(count: number): string {
  const pick = picker(1);
  const words = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 2 + pick(3) }, () => SYLLABLES[pick(SYLLABLES.length)]!).join(''),
  );
  const taken = new Set<string>();
  const fresh = (name: () => string): string => {
    for (;;) {
      const found = name();
      const key = keysOf(found).join(' ');
      if (taken.has(key)) continue;
      taken.add(key);
      return found;
    }
  };
  const word = (): string => words[pick(words.length)]!;
  const name = (): string => `${word()} ${word()} ${HEADS[pick(HEADS.length)]!}`;
  const symbol = (): string => `${word().slice(0, 5).toUpperCase()}${pick(1000)}`;
  const rows = Array.from({ length: count }, (_, at) => {
    const parent = at > 9 && at % 4 === 0 ? `IS_A bench:${pick(at)}` : '';
    return `bench:${at},${fresh(name)},${CATEGORIES[at % 5]!},${fresh(symbol)}|${fresh(name)},x:${at},${parent}`;
  });
  return `id,name,category,synonyms,xrefs,parents\n${rows.join('\n')}\n`;
}

/** Prose of about `megabytes` in which every eighth word or so begins a name of that file. */
export function proseOf(csv: string, megabytes: number): string {
  const pick = picker(2);
  const names = csv
    .split('\n', 20_001)
    .slice(1)
    .map((row) => row.split(',')[1] ?? '');
  const sentences: string[] = [];
  for (let size = 0; size < megabytes * 1e6;) {
    const words = Array.from({ length: 16 }, () =>
      pick(8) === 0 ? names[pick(names.length)]! : FILLERS[pick(FILLERS.length)]!,
    );
    size += sentences[sentences.push(`${words.join(' ')}.\n\n`) - 1]!.length;
  }
  return sentences.join('');
}
