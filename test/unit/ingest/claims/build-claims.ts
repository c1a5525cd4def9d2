import { findCitations } from '../../../../ingest/citations/index.ts';
import { findClaims } from '../../../../ingest/claims/index.ts';
import { findReferences } from '../../../../ingest/references.ts';
import type { Claim } from '../../../../schema/model.ts';
import { buildDocument, type Piece } from '../build-document.ts';

/** The claims of some blocks of text. */
export function claimsOf(...pieces: (string | Piece)[]): Claim[] {
  const document = buildDocument(pieces);
  const { citations, references } = findCitations(document, findReferences(document));
  return [...findClaims(document, { citations, references, mentions: [] })];
}

/** The one claim that a text makes. */
export function claimOf(text: string): Claim {
  const claims = claimsOf(text);
  if (claims.length !== 1) throw new Error(`${claims.length} claims in: ${text}`);
  return claims[0]!;
}
