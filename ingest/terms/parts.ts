import { foldedWords } from '../../schema/fold.ts';
import type { Mechanism, MechanismLink } from '../../schema/model.ts';
import { CURIE } from './file.ts';
import { nounsLike, type Process, PROCESS_NOUNS, processOf } from './processes.ts';
import { keysOf } from './tokens.ts';
import type { NameTable } from './trie.ts';

/** What names are made of, as far as those that are not written out need to know. */
export interface Parts {
  readonly table: NameTable;
  /** The mechanism that a head word makes of another: "calcium" and "absorption" make calcium absorption. */
  made(id: string, head: string): string | undefined;
  /** The mechanism that an adjective makes of another: "brittle" and "bone" make brittle bones. */
  told(id: string, adjective: string): string | undefined;
  category(id: string): string | undefined;
}

export const HEAD = /^[a-z]{4,}$/;
const MOST_REMEMBERED = 10_000;
const KINDS: ReadonlySet<string> = new Set(['IS_A', 'PART_OF'] satisfies MechanismLink['relation'][]);

/**
 * What is made of the mechanisms of a table, `spellingsOf` giving how one may be written: a name that the table has, or else that
 * of a process, which is then `added` to what is known.
 */
export function partsOf(
  table: NameTable,
  get: (id: string) => Mechanism | undefined,
  spellingsOf: (id: string) => readonly string[],
  added: (mechanism: Mechanism) => void,
): Parts {
  const named = (id: string, head: string): string | undefined => {
    if (!table.isLast(head) && !PROCESS_NOUNS.has(head)) return undefined;
    const heads = nounsLike(head);
    return firstOf(spellingsOf(id).map(keysOf), (keys) =>
      firstOf(heads, (noun) =>
        firstOf(
          [
            [...keys, noun],
            [noun, 'of', ...keys],
            [noun, 'of', 'the', ...keys],
          ],
          (path) => table.idOf(path),
        ),
      ),
    );
  };
  const composed = (id: string, head: string): string | undefined => {
    const base = get(id);
    const process = base && processOf(head, base.category);
    if (!process) return undefined;
    const general = firstOf([process.kind ?? process.noun, ...(process.nouns ?? [])], (noun) =>
      table.idOf(keysOf(noun)),
    );
    const mechanism = composedOf(base, spellingsOf(id), process, general);
    // Names of chemicals may be longer than ids are, and names in other scripts make none.
    if (!CURIE.test(mechanism.id)) return undefined;
    if (!get(mechanism.id)) added(mechanism);
    return mechanism.id;
  };
  const made = lately((id, head) => (HEAD.test(head) ? (named(id, head) ?? composed(id, head)) : undefined));
  const told = lately((id, adjective) =>
    !table.isFirst(adjective)
      ? undefined
      : firstOf(spellingsOf(id).map(keysOf), (keys) => {
          const told = table.idOf([adjective, ...keys]);
          // "light sleep" is a kind of sleep or a part of it, and no state.
          return told && !get(told)?.parents.some((link) => link.id === id && KINDS.has(link.relation))
            ? told
            : undefined;
        }),
  );
  return { table, made, told, category: (id) => get(id)?.category };
}

/** What is made of a mechanism and a word, remembered for a while; nothing where it is no other mechanism. */
function lately(
  make: (id: string, word: string) => string | undefined,
): (id: string, word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (id, word) => {
    const key = `${id} ${word}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= MOST_REMEMBERED) known.clear();
    const whole = make(id, word);
    known.set(key, whole === id ? undefined : whole || undefined);
    return known.get(key);
  };
}

/** Of thiamin and absorption "thiamin absorption", below absorption where there is such a mechanism. */
function composedOf(
  base: Mechanism,
  spellings: readonly string[],
  { noun, nouns = [], category = 'process' }: Process,
  general: string | undefined,
): Mechanism {
  const name = `${base.name} ${noun}`;
  const names = spellings.flatMap((spelling) => [noun, ...nouns].map((one) => `${spelling} ${one}`));
  return {
    id: `local:${foldedWords(name).join('-')}`,
    name,
    synonyms: [...new Set(names)].filter((one) => one !== name),
    category,
    xrefs: [],
    parents: [
      ...(category === 'process' ? [{ id: base.id, relation: 'STATE_OF' as const }] : []),
      ...(general ? [{ id: general, relation: 'IS_A' as const }] : []),
    ],
  };
}

/** What is first found of some items. */
export function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
