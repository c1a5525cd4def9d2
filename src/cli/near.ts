import { ClaimtraceError } from '../../schema/errors.ts';
import type { Session } from '../library.ts';
import { nearest } from '../nearest.ts';
import { readVocabulary } from '../vocabulary-files.ts';
import { ask } from './query-store.ts';

/** Says that no article mentions a mechanism, and which names there are that it may have been meant to be. */
export async function unknownMechanism(
  session: Session,
  name: string,
  vocabulary: readonly string[],
): Promise<ClaimtraceError> {
  const { mechanisms } = await ask<{ mechanisms: { nodes: { name: string }[] } }>(session, 'near-mechanisms', {
    start: name.slice(0, 100),
  });
  const names = readVocabulary(vocabulary).terms.flatMap((term) => [term.name, ...term.synonyms]);
  const inStore = mechanisms.nodes.map((mechanism) => mechanism.name);
  const near = [...new Set([...inStore, ...nearest(name, names, 3)])].slice(0, 3);
  const known = names.some((other) => other.toLowerCase() === name.toLowerCase());
  return new ClaimtraceError('MECHANISM_NOT_FOUND', `No article in the store mentions "${name}"`, {
    hint: near.length === 0 || known ? 'Search for it: claimtrace search TEXT' : `Did you mean ${near.join(', ')}?`,
  });
}

/** Says that a claim is not in the store, and which claim of the same article has nearly that id. */
export async function unknownClaim(session: Session, claimId: string): Promise<ClaimtraceError> {
  const articleId = claimId.includes('#') ? claimId.slice(0, claimId.lastIndexOf('#')) : claimId;
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(session, 'near-claims', { articleId });
  const near =
    nearest(
      claimId,
      claims.nodes.map(({ id }) => id),
      1,
    )[0] ?? claims.nodes[0]?.id;
  return new ClaimtraceError('CLAIM_NOT_FOUND', `No claim in the store has the id ${claimId}`, {
    hint: near === undefined ? 'Find its id by its words: claimtrace search TEXT' : `Did you mean ${near}?`,
  });
}
