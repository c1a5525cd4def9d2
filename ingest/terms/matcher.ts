import type { MechanismLink, Mention } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { batchesOf } from '../batches.ts';
import { ARTICLES, FORMS_OF_BE, set } from '../words.ts';
import { findElided } from './elision.ts';
import { isVerbBehindPlural, reachesOther } from './endings.ts';
import { DEED_WORD, type Deeds, findDeeds } from './find-deeds.ts';
import { findHeads } from './heads.ts';
import type { Parts } from './parts.ts';
import { ACTING_NOUNS, OTHERWISE_ALONE, PROCESS_NOUNS } from './processes.ts';
import { findTold, MAY_TELL } from './told.ts';
import { isOfKind, kindOf, kindsIn, type Token, tokenize } from './tokens.ts';
import type { Doubtful, Found, NameTable, Taken } from './trie.ts';
import { isOfAmount } from './verbs-as-nouns.ts';

/** Finds the mentions in stretches of a text: a list for each, by place. `taken` is told the place of the stretch, too. */
export type Matcher = (
  text: string,
  spans: readonly Span[],
  taken: (name: Doubtful, stretch: number) => boolean,
  own?: NameTable,
) => Mention[][];

/** What is known of the mechanisms by their ids. */
export interface Links {
  readonly statesOf: (id: string) => readonly MechanismLink[] | undefined;
  readonly parentsOf: (id: string) => readonly MechanismLink[];
}

/** As many stretches are read at once: their tokens are held so long. */
const BATCH = 256;
const NONE: readonly Found[] = [];
const NO_DEEDS: Deeds = { found: NONE, covered: NONE };

/** Finds the names of a table, and what they are part of. Each step goes over a batch of stretches before the next begins. */
export function matcherOf(parts: Parts, links: Links): Matcher {
  const { table } = parts;
  return (text, spans, taken, own) => {
    const found: Mention[][] = [];
    for (const batch of batchesOf(spans, BATCH)) found.push(...matchSome(batch, found.length));
    return found;

    function matchSome(some: readonly Span[], from: number): Mention[][] {
      const read = some.map((span) => tokenize(text, span));
      const kinds = read.map(kindsIn);
      const names: Found[][] = [];
      const isTaken: Taken = (name) => taken(name, from + names.length);
      for (const tokens of read) names.push(namesIn(text, tokens, parts, isTaken, own));
      const deeds = read.map((tokens, at) =>
        (kinds[at]! & DEED_WORD) === 0 ? NO_DEEDS : findDeeds(tokens, names[at]!, parts),
      );
      const shared = read.map((tokens, at) => findElided(tokens, names[at]!, kinds[at]!, parts));
      const elided = read.map((tokens, at) => {
        const told = (kinds[at]! & MAY_TELL) === 0 ? NONE : findTold(tokens, names[at]!, parts);
        return toldFirst(deeds[at]!, shared[at]!, told);
      });
      const kept = read.map((tokens, at) => {
        const isAlone = elided[at]!.length + shared[at]!.length + deeds[at]!.covered.length === 0;
        return isAlone ? names[at]! : keptOf(tokens, names[at]!, deeds[at]!, shared[at]!, elided[at]!);
      });
      const heads = read.map((tokens, at) => findHeads(tokens, kept[at]!, table, links.statesOf, parts.category));
      return read.map((tokens, at) => mentionsOf(text, tokens, kept[at]!, elided[at]!, heads[at]!));
    }
  };

  /** Names but those that stand for nothing beside what is said with them. */
  function keptOf(
    tokens: readonly Token[],
    names: readonly Found[],
    { covered }: Deeds,
    shared: readonly Found[],
    elided: readonly Found[],
  ): readonly Found[] {
    // "breast and ovarian cancer": no more of the breast is said than in "breast cancer".
    const organs = shared.filter(({ id }) => parts.category(id) === 'disease').map(({ from }) => from);
    return names.filter(
      ({ id, from, to }) =>
        !covered.some((name) => name.from === from && name.to === to) &&
        (!organs.includes(from) || parts.category(id) !== 'anatomy') &&
        (!isSaidElse(tokens[from]!.key) || !elided.some((name) => name.from === from && name.to > to)) &&
        !elided.some((name) => name.to === to && isSpelled(tokens, name, from) && !isTied(name.id, id)),
    );
  }

  function isTied(id: string, base: string): boolean {
    return links.parentsOf(id).some((parent) => parent.id === base);
  }

  /** "flow of qi and blood": with "flow of blood", which the vocabulary spells out, nobody names blood. */
  function isSpelled(tokens: readonly Token[], { id, from, to }: Found, base: number): boolean {
    if (from >= base) return false;
    const path = [tokens[from]!, ...tokens.slice(base, to)];
    return table.idOf(path.flatMap(({ key }, at) => (at === 1 ? ['of', key] : [key]))) === id;
  }
}

function mentionsOf(
  text: string,
  tokens: readonly Token[],
  kept: readonly Found[],
  elided: readonly Found[],
  heads: readonly Found[],
): Mention[] {
  const isPlain = elided.length + heads.length === 0;
  const mentions = (isPlain ? kept : [...kept, ...elided, ...heads]).map(({ id, from, to }) => {
    const { start } = tokens[from]!;
    const { end } = tokens[to - 1]!;
    return { mechanismId: id, quote: text.slice(start, end), span: { start, end } };
  });
  if (!isPlain) mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return mentions.filter((one) => !isOfAmount(text, one, mentions));
}

/** The names that stand in a text, from left to right, the longest first; those of an article's `own` go before the others. */
function namesIn(text: string, tokens: readonly Token[], parts: Parts, taken: Taken, own?: NameTable): Found[] {
  const { table } = parts;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const { word, form } = tokens[at]!;
    const named = word && (table.mayBegin(form) || own?.mayBegin(form)) && !isDenied(text, tokens, at);
    const first = named ? table.longestAt(tokens, at, taken) : null;
    const known = first && (longerOf(tokens, first, table, taken) ?? first);
    const short = named && own ? own.longestAt(tokens, at) : null;
    const plain = short && short.to >= (known?.to ?? 0) ? short : known;
    const name = plain?.id ? (wholeOf(tokens, plain, parts, taken) ?? plain) : plain;
    if (name?.id) found.push(name);
    at = name ? name.to : at + 1;
  }
  return found;
}

/** What is told by verbs goes before what the same words would make of the thing: "arteries relax". */
function toldFirst({ found }: Deeds, shared: readonly Found[], told: readonly Found[]): readonly Found[] {
  if (shared.length + told.length === 0) return found;
  const isNew = (one: Found): boolean =>
    one.id !== '' && !found.some(({ from, to }) => from === one.from && to === one.to);
  return [...shared.filter(isNew), ...told.filter(isNew), ...found];
}

/** "antibodies against A" are no others, and "the death of cells" is no mortality. */
const isSaidElse = (key: string): boolean => OTHERWISE_ALONE.has(key) || ACTING_NOUNS.has(key);

/**
 * Words before a noun that make a name of a process with it, whatever longer name the noun begins: "build bone density", "with
 * age-related hearing loss".
 */
const MAKING = kindOf(set('build building gain gaining lose losing new with'));
const MAKING_OR_OF = MAKING | kindOf(['of']);

/** "loss of bone marrow" is no loss of bone: the longer name that the last word of such a name begins. */
function longerOf(tokens: readonly Token[], { from, to }: Found, table: NameTable, taken: Taken): Found | null {
  if (to - from < 2 || !isOfKind(tokens[to - 2], to - from > 2 ? MAKING_OR_OF : MAKING)) return null;
  const longer = table.longestAt(tokens, to - 1, taken);
  return longer && longer.to > to && longer.id !== table.idOf([tokens[to - 1]!.key]) ? longer : null;
}

const PROCESS_NOUN = kindOf((key) => PROCESS_NOUNS.has(key));
/** "thiamine absorption": a name with the noun of a process behind it, which begins no longer name ("growth hormone"). */
function wholeOf(tokens: readonly Token[], { id, from, to }: Found, parts: Parts, taken: Taken): Found | null {
  const head = tokens[to];
  if (!head?.word || !isOfKind(head, PROCESS_NOUN) || reachesOther(tokens, from, to + 1)) return null;
  if (ACTING_NOUNS.has(head.key) && (parts.table.longestAt(tokens, to + 1, taken) || tellsOfOther(tokens, from)))
    return null;
  // "plaques damage synapses": a verb between two names.
  if (isVerbBehindPlural(tokens, to) && parts.table.longestAt(tokens, to + 1, taken)) return null;
  const longer = parts.table.longestAt(tokens, to, taken);
  const whole = longer && longer.to > to + 1 ? undefined : parts.made(id, head.key);
  return whole === undefined ? null : { id: whole, from, to: to + 1 };
}

/** "B is a selective A inhibitor", "B, an A inhibitor": what B does to A, and no other thing. */
function tellsOfOther(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    from - at <= MOST_ADJECTIVES &&
    tokens[at]?.word &&
    !ARTICLES.has(tokens[at]!.key) &&
    !FORMS_OF_BE.has(tokens[at]!.key)
  )
    at--;
  const opener = tokens[ARTICLES.has(tokens[at]?.key ?? '') ? at - 1 : at]?.key ?? '';
  return FORMS_OF_BE.has(opener) || (OPENS_KIND.has(opener) && opener !== tokens[at]!.key);
}
const OPENS_KIND = set(', ( as');
const MOST_ADJECTIVES = 3;

const NON = kindOf(['non']);
/** Whether "non-" stands right before a token: what is non-HDL is no HDL. */
function isDenied(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && isOfKind(before, NON) && tokens[at]!.start - before.end === 1 && text[before.end] !== ' '
  );
}
