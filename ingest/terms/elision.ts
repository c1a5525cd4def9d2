import { COMPOSING, findComposed } from './composed.ts';
import { afterJoins, JOINS, MOST_JOINS, MOST_LISTED } from './lists.ts';
import { HEAD, type Parts } from './parts.ts';
import { NamePlaces } from './name-places.ts';
import { isOfKind, kindOf, type Token } from './tokens.ts';
import { NOWHERE, ROOT } from './trie.ts';
import type { Found, NameTable } from './trie.ts';
import { set } from '../words.ts';

const COORDINATOR = kindOf(set('and or & /'));
const JOIN = kindOf(JOINS);
const NONE: readonly Found[] = [];

/** Mentions of which a part is said only once: "TLR2/4", "vitamins D and K", "bone resorption and formation". */
export function findElided(
  tokens: readonly Token[],
  found: readonly Found[],
  kinds: number,
  parts: Parts,
): readonly Found[] {
  if (found.length === 0 || (kinds & LINKING) === 0) return NONE;
  const starts = new NamePlaces(found, 'from', tokens.length);
  const ends = new NamePlaces(found, 'to', tokens.length);
  const elided: Found[] = [];
  for (const name of found) {
    if (isOfKind(tokens[name.to], JOIN)) {
      elided.push(...numbersAfter(tokens, name, parts.table), ...headsAfter(tokens, name, starts, parts.table));
    }
    if (isOfKind(tokens[name.to], EXAMPLE) && parts.category(name.id) === DISEASE)
      elided.push(...organsAfter(tokens, name, starts, parts));
    if (isOfKind(tokens[name.from - 1], COORDINATOR)) {
      elided.push(...basesBefore(tokens, name, ends, parts), ...modifiersBefore(tokens, name, ends, parts));
    }
  }
  elided.push(...findComposed(tokens, found, starts, ends, parts));
  if (elided.length === 0) return elided;
  const keyOf = ({ id, from, to }: Found): string => `${from} ${to} ${id}`;
  const whole = new Set(found.map(keyOf));
  return [...new Map(elided.map((name) => [keyOf(name), name])).values()].filter((name) => !whole.has(keyOf(name)));
}

/** "TLR2/4", "IL-1 and -6", "casein kinases 1 and 2", "vitamins D and K2": numbers and letters that take the stem of the name before. */
function* numbersAfter(tokens: readonly Token[], name: Found, table: NameTable): Generator<Found> {
  const first = tokens[name.from]!;
  const vitamin = first.key === 'vitamin';
  const isWordy = /^\d{1,2}$/.test(tokens[name.to - 1]!.raw);
  let stem = table.step(ROOT, first.form);
  for (let at = name.from + 1; isWordy && at < name.to - 1; at++) stem = table.step(stem, tokens[at]!.form);
  if (stem === NOWHERE || name.to - name.from < 2) return;
  const many = tokens[isWordy ? name.to - 2 : name.from]!.raw.endsWith('s');
  for (let at = name.to; ;) {
    const from = afterJoins(tokens, at);
    const token = tokens[from];
    if (!token || from === at || !(vitamin ? /^[A-Z]$/ : /^\d{1,2}$/).test(token.raw)) return;
    const joins = tokens.slice(at, from).map((join) => join.key);
    const close = many || vitamin || joins.includes('/') || joins.includes('-');
    const elided = close ? table.longestAt(tokens, from, undefined, stem) : null;
    const listed = joins.some((join) => join !== ',') || many || JOINS.has(tokens[elided?.to ?? from]?.key ?? '');
    if (!elided || !listed) return;
    yield elided;
    at = elided.to;
  }
}

/** "bone resorption and formation": words that make a name with what the name before them speaks of. */
function* headsAfter(tokens: readonly Token[], name: Found, starts: NamePlaces, table: NameTable): Generator<Found> {
  const base = baseOf(tokens, name, table);
  if (!base) return;
  let stem = ROOT;
  for (let at = base.from; at < base.to; at++) stem = table.step(stem, tokens[at]!.form);
  for (let at = name.to, listed = 0; stem !== NOWHERE && listed < MOST_LISTED; listed++) {
    const from = afterJoins(tokens, at);
    if (from === at) return;
    const whole = starts.get(from);
    const elided = HEAD.test(tokens[from]?.key ?? '') ? table.longestAt(tokens, from, undefined, stem) : null;
    const longer = elided && elided.to > (whole?.to ?? 0) ? elided : null;
    if (longer) yield longer;
    else if (!whole) return;
    at = (longer ?? whole)!.to;
  }
}

/** "calcium and magnesium absorption": names before that share the head word of the last. */
function* basesBefore(
  tokens: readonly Token[],
  name: Found,
  ends: NamePlaces,
  { table, made, category }: Parts,
): Generator<Found> {
  const head = tokens[name.to - 1]!.key;
  const base = HEAD.test(head) ? baseOf(tokens, name, table) : null;
  if (!base) return;
  for (let at = name.from, listed = 0; listed < MOST_LISTED; listed++) {
    let to = at;
    while (at - to < MOST_JOINS && JOINS.has(tokens[to - 1]?.key ?? '')) to--;
    const other = to < at ? ends.get(to) : undefined;
    const id = other && made(other.id, head);
    if (!other || id === undefined || category(other.id) !== category(base.id)) return;
    yield { id, from: other.from, to: name.to };
    at = other.from;
  }
}

/**
 * "breast and ovarian cancer", "red and white blood cells": what stands before makes a name of the same kind with the head of the
 * last. Genes and processes are left alone: what goes with them may be a place or a cause.
 */
function* modifiersBefore(
  tokens: readonly Token[],
  name: Found,
  ends: NamePlaces,
  { table, category }: Parts,
): Generator<Found> {
  const kind = category(name.id);
  if (name.to - name.from < 2 || kind === undefined || ALONE.has(kind)) return;
  const keys = tokens.slice(name.from, name.to).map(({ key }) => key);
  const heads = keys.length > 2 ? [keys.slice(1), keys.slice(-1)] : [keys.slice(-1)];
  for (let at = name.from, listed = 0; listed < MOST_LISTED; listed++) {
    let to = at;
    while (at - to < MOST_JOINS && JOINS.has(tokens[to - 1]?.key ?? '')) to--;
    const whole = ends.get(to);
    if (to === at || (whole && category(whole.id) === kind)) return;
    const from = modifierBefore(tokens, to, heads, table, (id) => category(id) === kind);
    if (!from || from.id === name.id) return;
    yield { id: from.id, from: from.at, to: name.to };
    at = from.at;
  }
}
const ALONE: ReadonlySet<string> = new Set(['gene-or-protein', 'process']);
/** Words of a modifier: "head and neck" is none, "small cell" is. */
const LONGEST_MODIFIER = 2;

/** The longest run of words before a place that makes a name with one of some heads. */
function modifierBefore(
  tokens: readonly Token[],
  to: number,
  heads: readonly (readonly string[])[],
  table: NameTable,
  fits: (id: string) => boolean,
): { readonly at: number; readonly id: string } | null {
  for (let at = to - LONGEST_MODIFIER; at < to; at++) {
    const words = at < 0 ? [] : tokens.slice(at, to);
    // "TNFα, and T cells": what ends a name is no modifier.
    const isModifier = ({ word, key, raw }: Token): boolean => word && (MODIFIER.test(key) || LETTER.test(raw));
    if (words.length === 0 || words[0]!.glued || !words.every(isModifier)) continue;
    for (const head of heads) {
      const id = table.idOf([...words.map(({ key }) => key), ...head]);
      if (id && fits(id)) return { at, id };
    }
  }
  return null;
}
const MODIFIER = /^[a-z]{3,}$/;
/** "T and B cells" */
const LETTER = /^[A-Z]$/;

/** "cancers (e.g., breast, colon)", "cancers such as breast and colon": organs listed behind what they have. */
function* organsAfter(
  tokens: readonly Token[],
  { to }: Found,
  starts: NamePlaces,
  { made, category }: Parts,
): Generator<Found> {
  const head = tokens[to - 1]!.key;
  let at = to;
  while (at - to < MOST_BEFORE_ORGANS && EXAMPLES.has(tokens[at]?.key ?? '')) at++;
  if (!tokens.slice(to, at).some(({ key }) => OPENS_EXAMPLES.has(key))) return;
  for (let listed = 0, name = starts.get(at); name && listed < MOST_LISTED; listed++, name = starts.get(at)) {
    const id = category(name.id) === ORGAN ? made(name.id, head) : undefined;
    if (id === undefined) return;
    yield { id, from: name.from, to: name.to };
    at = afterJoins(tokens, name.to);
    if (at === name.to) return;
  }
}
const DISEASE = 'disease';
const ORGAN = 'anatomy';
const EXAMPLES = set('( e . g , such as like including');
const EXAMPLE = kindOf(EXAMPLES);
/** Words, of all of a text, without one of which nothing is shared or composed. */
const LINKING = COORDINATOR | JOIN | EXAMPLE | COMPOSING;
const OPENS_EXAMPLES = set('( such like including');
const MOST_BEFORE_ORGANS = 7;

/** The mechanism that all of a name but its last word names. */
function baseOf(tokens: readonly Token[], name: Found, table: NameTable): Found | null {
  if (name.to - name.from < 2) return null;
  const base = table.longestAt(tokens.slice(name.from, name.to - 1), 0);
  const to = name.from + (base?.to ?? 0);
  return base && to === name.to - 1 ? { id: base.id, from: name.from, to } : null;
}
