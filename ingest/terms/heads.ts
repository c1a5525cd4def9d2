import type { MechanismLink } from '../../schema/model.ts';
import { set } from '../words.ts';
import { SUBSTANCES } from './file.ts';
import { isOfKind, kindOf, type Token } from './tokens.ts';
import type { Found, NameTable } from './trie.ts';

/** How a state is tied to what it is a state of. */
export const OF_STATE: ReadonlySet<string> = new Set(['STATE_OF', 'OPPOSITE_OF'] satisfies MechanismLink['relation'][]);
/** Behind these words of a paraphrase its own name ends: "cells that break down bone". */
const RELATIVE = set('that which');
/** Before these words of a clause that names a state stands what is in it: "the microbiome is out of balance". */
const COPULAS = set('is are become becomes');
/** What is counted or numbered is spoken of: "white blood cell count", "vitamin D3". */
const COUNTED = /^(?:\d|count)$/;

/** Of what these are, a state says that there is little or none of it: "lack of estrogen", "poor sleep", "lack of exercise". */
const LACKED: ReadonlySet<string> = new Set([
  'gene-or-protein',
  'chemical',
  'nutrient',
  'drug',
  'process',
  'lifestyle',
]);
/** Of what is so, there is too much. */
const PLENTIFUL = set('high elevated raised excess excessive');
/** What is so is still what it was: "active vitamin D". */
const ACTIVE = set('active activated inactive');

/** What is "of" an organ is spoken of with it: "the lining of the small intestine". */
const LINING = set('lining wall');
/** Words that tell of a head whatever the name is a state of. */
const TELLING = kindOf([...ACTIVE, ...LINING, ...RELATIVE]);
const NONE: readonly MechanismLink[] = [];

/**
 * What the head of a name names by itself: who speaks of "brittle bones" speaks of bones and says what they are like, and who
 * explains osteoclasts as "cells that break down bone" tells of bone resorption. "bone fragility" and "lack of estrogen" speak of
 * the state alone, but a numbered form of a substance speaks of that, too: vitamin D3 is vitamin D, where vitamin B12 is more than
 * one of the vitamins B. So do a count and a clause.
 */
export function findHeads(
  tokens: readonly Token[],
  found: readonly Found[],
  table: NameTable,
  statesOf: (id: string) => readonly MechanismLink[] | undefined,
  category: (id: string) => string | undefined,
): Found[] {
  const heads: Found[] = [];
  for (const name of found) {
    if (name.to - name.from < 2) continue;
    const states = statesOf(name.id);
    const head = states || tellsOfHead(tokens, name) ? headOf(tokens, name, table, states ?? NONE, category) : null;
    if (head) heads.push(head);
  }
  return heads;
}

function tellsOfHead(tokens: readonly Token[], { from, to }: Found): boolean {
  for (let at = from; at < to; at++) if (isOfKind(tokens[at], TELLING)) return true;
  return false;
}

function headOf(
  tokens: readonly Token[],
  { id, from, to }: Found,
  table: NameTable,
  states: readonly MechanismLink[],
  category: (id: string) => string | undefined,
): Found | null {
  const name = tokens.slice(from, to);
  const base = states.length > 0 ? table.longestAt(name.slice(0, -1), 0) : null;
  const next = name[base?.to ?? 0]!.key;
  const isWhole = (base?.to === name.length - 1 && COUNTED.test(next)) || COPULAS.has(next);
  if (base && isWhole && states.some((parent) => parent.id === base.id)) {
    return { id: base.id, from, to: from + base.to };
  }
  const isThere = PLENTIFUL.has(name[0]!.key);
  const isActive = ACTIVE.has(name[0]!.key) && SUBSTANCES.has(category(id) ?? '');
  const isLining = LINING.has(name[0]!.key) && name[1]!.key === 'of';
  const spokenOf = states.filter((parent) => isThere || !LACKED.has(category(parent.id) ?? ''));
  for (let at = 1; at < name.length; at++) {
    const told = isActive || isLining || RELATIVE.has(name[at - 1]!.key);
    if (!told && spokenOf.length === 0) continue;
    const head = table.longestAt(name, at);
    if (head?.to !== name.length || head.id === id) continue;
    if (told || spokenOf.some((parent) => parent.id === head.id)) return { id: head.id, from: from + at, to };
  }
  return null;
}
