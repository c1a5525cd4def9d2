import { verbForms } from '../inflect.ts';
import { set } from '../words.ts';
import type { NameTable } from './trie.ts';
import { isOfKind, keyed, keysOf, kindOf, type Token } from './tokens.ts';
import type { Found } from './trie.ts';

/** Kinds of exercise that people are told to do by verbs: "when you walk". */
const MOVEMENTS: readonly { readonly name: string; readonly verbs: readonly string[] }[] = [
  { name: 'walking', verbs: ['walk'] },
  { name: 'jogging', verbs: ['jog', 'run'] },
  { name: 'jumping', verbs: ['jump', 'hop', 'skip'] },
  { name: 'swimming', verbs: ['swim'] },
  { name: 'dancing', verbs: ['dance'] },
  { name: 'cycling', verbs: ['cycle'] },
  { name: 'resistance training', verbs: ['lift'] },
  { name: 'exercise', verbs: ['work out'] },
];
const BY_FIRST: ReadonlyMap<string, { readonly name: string; readonly rest: readonly string[] }> = new Map(
  MOVEMENTS.flatMap(({ name, verbs }) =>
    verbs.map(verbForms).flatMap(({ base, third, past }) =>
      [base, third, past].map((form) => {
        const [first, ...rest] = keysOf(form);
        return [first!, { name, rest }] as const;
      }),
    ),
  ),
);

export const OPENS_MOVEMENT = kindOf(keyed('when if while whenever as once after before every'));
const PEOPLE = keyed('you we people they someone somebody child adult woman man person person one i he she');
const MOST_BETWEEN = 3;
/** Behind the verb of one who moves: who "runs low" or "jumps to conclusions" does not. */
const ENDS = keyed(
  ', . ; : and or for in on at every regularly fast faster briskly daily often more less than up while before after outside outdoors your our the',
);
const LIFTED = keyed('weight weights dumbbell barbell something heavy');
const MOST_LIFTED = 3;

/** Exercise that a condition tells of: "when you walk, jump or lift a weight". */
export function findMovements(tokens: readonly Token[], table: NameTable): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isOfKind(tokens[at], OPENS_MOVEMENT)) continue;
    const who = tokens.slice(at + 1, at + 1 + MOST_BETWEEN).findIndex(({ key }) => PEOPLE.has(key));
    if (who < 0) continue;
    let verb = at + 2 + who;
    for (let told = movementAt(tokens, verb); told; told = movementAt(tokens, verb)) {
      const id = table.idOf(keysOf(told.name));
      if (id) found.push({ id, from: verb, to: told.to });
      verb = told.to;
      while (JOINS.has(tokens[verb]?.key ?? '')) verb++;
      if (verb === told.to) break;
    }
  }
  return found;
}
const JOINS = set(', and or');

function movementAt(tokens: readonly Token[], at: number): { readonly name: string; readonly to: number } | null {
  const token = tokens[at];
  const way = token && BY_FIRST.get(token.key);
  if (!way || !way.rest.every((key, index) => tokens[at + 1 + index]?.key === key)) return null;
  const to = at + 1 + way.rest.length;
  if (token.key.startsWith('lift')) {
    const lifted = tokens.slice(to, to + MOST_LIFTED).findIndex(({ key }) => LIFTED.has(key));
    return lifted < 0 ? null : { name: way.name, to: to + lifted + 1 };
  }
  return tokens[to] === undefined || ENDS.has(tokens[to]!.key) ? { name: way.name, to } : null;
}
