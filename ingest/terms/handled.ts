import { verbForms } from '../inflect.ts';
import { MODALS } from '../words.ts';
import { SUBSTANCES } from './file.ts';
import { afterJoins, DETERMINERS, MOST_LISTED } from './lists.ts';
import type { Parts } from './parts.ts';
import type { NamePlaces } from './name-places.ts';
import { isOfKind, keyed, keysOf, kindOf, type Token } from './tokens.ts';
import type { Found } from './trie.ts';

/** What kidneys are made to do with a substance; to hold on to it is to have more of it. */
const HANDLING: readonly { readonly noun: string; readonly verbs: readonly string[] }[] = [
  {
    noun: 'excretion',
    verbs: ['shed', 'pass', 'lose', 'flush out', 'get rid of', 'waste', 'dump', 'eliminate', 'spill', 'expel'],
  },
  { noun: 'reabsorption', verbs: ['reclaim', 'take back', 'reabsorb'] },
];
const formsOf = (verb: string): readonly string[] => {
  const { base, third, past, gerund } = verbForms(verb);
  return [...new Set([base, third, past, gerund])];
};
const BY_FIRST: ReadonlyMap<string, readonly { readonly noun: string; readonly rest: readonly string[] }[]> = (() => {
  const found = new Map<string, { noun: string; rest: string[] }[]>();
  for (const { noun, verbs } of HANDLING)
    for (const form of verbs.flatMap(formsOf)) {
      const [first, ...rest] = keysOf(form);
      found.set(first!, [...(found.get(first!) ?? []), { noun, rest }]);
    }
  return found;
})();

export const HANDLING_VERB = kindOf(BY_FIRST.keys());

/** Such verbs as they are written, but for the past. */
export const HANDLING_WORDS: readonly string[] = HANDLING.flatMap(({ verbs }) => verbs)
  .map(verbForms)
  .flatMap(({ base, third, gerund }) => [base, third, gerund]);

const KIDNEY = 'kidney';
/** What kidneys do of themselves they do to the substance: "the kidneys get rid of salt". */
const MAKING =
  /^(?:make|making|made|help|let|caus|tell|told|ask|prompt|forc|encourag|signal|instruct|order|lead|led|stimulat|driv|drove|get|allow|enabl|push|urg|nudg)/;
const AUXILIARIES = keyed(MODALS, 'to not cannot then also do does did never');
const MOST_AUXILIARIES = 4;
const AMOUNTS = keyed(DETERMINERS, 'more less extra too much of some any all excess enough');
const MOST_AMOUNTS = 4;
/** Salt is one. */
const FOOD = 'food';
const PROCESS = 'process';

/** Names by where they begin, and by where they end. */
export interface Places {
  readonly starts: NamePlaces;
  readonly ends: NamePlaces;
}

/** Names of what kidneys are made to do: "helps the kidneys shed salt". */
export function findHandled(
  tokens: readonly Token[],
  placesOf: () => Places,
  { table, made, category }: Parts,
): Found[] {
  const found: Found[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (!isOfKind(tokens[at], HANDLING_VERB)) continue;
    const way = BY_FIRST.get(tokens[at]!.key)?.find(({ rest }) =>
      rest.every((key, index) => tokens[at + 1 + index]?.key === key),
    );
    if (way === undefined) continue;
    const { starts, ends } = placesOf();
    if (!isOfKidneys(at, ends)) continue;
    let to = at + 1 + way.rest.length;
    for (let skipped = 0; skipped < MOST_AMOUNTS && !starts.has(to) && AMOUNTS.has(tokens[to]?.key ?? ''); skipped++)
      to++;
    for (let name = starts.get(to), listed = 0; name && listed < MOST_LISTED; listed++) {
      const id = isSubstance(name) ? made(name.id, way.noun) : undefined;
      if (id === undefined || category(id) !== PROCESS) break;
      found.push({ id, from: at, to: name.to });
      const next = afterJoins(tokens, name.to);
      name = next > name.to ? starts.get(next) : undefined;
    }
  }
  return found;

  function isSubstance({ id }: Found): boolean {
    const kind = category(id) ?? '';
    return SUBSTANCES.has(kind) || kind === FOOD;
  }

  function isOfKidneys(at: number, ends: Places['ends']): boolean {
    let from = at;
    while (at - from < MOST_AUXILIARIES && isAuxiliary(tokens[from - 1])) from--;
    const organ = ends.get(from);
    const isKidney = organ !== undefined && table.idOf([KIDNEY]) === organ.id;
    if (!isKidney) return false;
    let maker = organ.from;
    while (DETERMINERS.has(tokens[maker - 1]?.key ?? '')) maker--;
    return MAKING.test(tokens[maker - 1]?.raw ?? '');
  }
}
const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (AUXILIARIES.has(token.key) || token.key.endsWith('ly'));
