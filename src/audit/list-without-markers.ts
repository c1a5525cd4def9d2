import { foldedWords } from '../../schema/fold.ts';
import type { Extraction, Mechanism, Reference } from '../../schema/model.ts';
import type { AuditRule } from './findings.ts';
import { isListWithoutMarkers, listOf } from './markers.ts';
import { isUnsourced } from './support.ts';

/** A list that nothing in the text points to: one finding in place of one `reference-never-cited` for each entry. */
export const listWithoutMarkers: AuditRule = {
  id: 'list-without-markers',
  title: 'List without markers',
  description: 'A list of references in an article whose text has no marker at all.',
  severity: 'WARNING',
  check(extraction) {
    if (!isListWithoutMarkers(extraction)) return [];
    const list = listOf(extraction);
    const entries = list.length === 1 ? 'the only entry' : `any of the ${list.length} entries`;
    return [
      {
        key: [],
        span: list[0]!.span,
        message: `No marker in the text leads to ${entries} of the list of references.`,
        hint: 'Set a marker at each claim that rests on an entry.',
        rescues: countWithinReach(extraction, list),
      },
    ];
  },
};

/** Unsourced claims about a mechanism that an entry names as well: those that a marker could lift, as far as words can tell. */
function countWithinReach({ claims, mechanisms }: Extraction, list: readonly Reference[]): number {
  const named = mechanismsNamedIn(mechanisms, list);
  return claims.filter(
    (claim) => isUnsourced(claim) && claim.mentions.some(({ mechanismId }) => named.has(mechanismId)),
  ).length;
}

const LONGEST_NAME = 6;

function mechanismsNamedIn(mechanisms: readonly Mechanism[], list: readonly Reference[]): Set<string> {
  const byName = new Map<string, string[]>();
  for (const { id, name, synonyms } of mechanisms) {
    for (const spelling of [name, ...synonyms]) {
      const key = foldedWords(spelling).join(' ');
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  }
  const found = new Set<string>();
  for (const { title, raw } of list) {
    const words = foldedWords(title ?? raw);
    for (let from = 0; from < words.length; from++) {
      for (let length = 1; length <= LONGEST_NAME; length++) {
        for (const id of byName.get(words.slice(from, from + length).join(' ')) ?? []) found.add(id);
      }
    }
  }
  return found;
}
