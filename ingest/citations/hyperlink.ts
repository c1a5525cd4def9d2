import { foldedWords } from '../../schema/fold.ts';
import { idWithin } from '../../schema/id.ts';
import type { Reference } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { slice } from '../../schema/span.ts';
import type { DocumentLink } from '../document.ts';
import { addressReason, isSameSite } from '../addresses.ts';
import { doiOf, identifierOfUrl, normalizeUrl } from '../identifiers.ts';
import { LINK_DATA } from '../link-data.ts';
import type { Context, Recogniser } from './context.ts';
import { fragmentOf } from './context.ts';

const INVITATIONS = new Set(LINK_DATA.invitations.map((phrase) => foldedWords(phrase).join(' ')));
/** A sentence longer than this, in words, says something beside inviting. */
const LONGEST_INVITATION = 25;

/** Links in the sentences of the body that lead to a document elsewhere. */
export const recogniseLinks: Recogniser = (context) => {
  for (const link of context.document.links) {
    const passage = context.passageAt(link.span.start);
    if (!passage || (passage.kind !== 'BODY' && passage.kind !== 'ABSTRACT') || context.isTaken(link.span)) continue;
    if (slice(context.document.text, link.span).trim() === '') continue;
    const entry = context.entryOfLink(link);
    if (entry) {
      const label = slice(context.document.text, link.span);
      context.take({ span: link.span, style: 'LINK', pointers: [{ label, referenceId: entry.id }] });
      continue;
    }
    const reason = passage.block.kind === 'HEADING' ? 'it stands in a heading' : noSourceReason(context, link);
    if (reason !== null) {
      context.remark({ code: 'LINK_NOT_A_SOURCE', message: `A link is no source: ${reason}.`, span: link.span });
      continue;
    }
    const reference = linkReference(context, link.span, link.href);
    const label = slice(context.document.text, link.span);
    context.take({
      span: link.span,
      style: 'LINK',
      pointers: [{ label, referenceId: reference.id }],
      references: [reference],
    });
  }
};

/** Why a link leads to no document elsewhere that could be a source; null where it may. */
export function noSourceReason(context: Context, { href, span }: DocumentLink): string | null {
  const { document } = context;
  const own = document.metadata.url === null ? null : normalizeUrl(document.metadata.url);
  if (fragmentOf(href, own) !== null) return 'it leads to a place on the page itself';
  if (!/^https?:\/\//i.test(href))
    return /^[a-z][a-z0-9+.-]*:/i.test(href) ? 'it is no web address' : 'it does not say which site it leads to';
  const address = normalizeUrl(href);
  const identifier = identifierOfUrl(href);
  if (address === null || identifier === null) return 'it is no valid web address';
  if (address === own) return 'it leads to the page itself';
  if (isOwnWork(document.metadata.doi, identifier)) return 'it leads to the article itself, or to a part of it';
  if (!identifier.startsWith('url:')) return null;
  const url = new URL(address);
  if (isSupply(context, span)) return 'the sentence says where a program or a set of data is to be had';
  return addressReason(url) ?? (isInvitation(context, span) ? 'the sentence only invites' : null);
}

/** Whether an identifier is the article's own DOI, or that of one of its figures or supplements, which only add to it. */
function isOwnWork(own: string | null, identifier: string): boolean {
  const doi = own === null ? null : doiOf(own);
  if (doi === null || !identifier.startsWith(`doi:${doi}`)) return false;
  return !/^[a-z\d]/.test(identifier.slice(4 + doi.length));
}

/** What an address behind it, written out, is the place of: nothing that the sentence says rests on it. */
const SUPPLY =
  /\b(?:programs?|programmes?|software|packages?|servers?|databases?|tools?|toolbox|scripts?|source code|repository|downloaded from|deposited (?:at|in)|(?:freely |publicly )?available (?:at|from|for download at))\b[^.;:]{0,24}$/i;

function isSupply({ document: { text } }: Context, span: Span): boolean {
  if (!/^(?:https?:\/\/|www\.)/i.test(slice(text, span))) return false;
  return SUPPLY.test(
    text
      .slice(Math.max(0, span.start - 100), span.start)
      .split('\n')
      .at(-1)!,
  );
}

/** Whether the sentence around a link says nothing but "Learn more". */
function isInvitation(context: Context, span: Span): boolean {
  const { text } = context.document;
  const sentence = context.sentenceAt(span.start) ?? span;
  const words = slice(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 600) });
  if (INVITATIONS.has(foldedWords(words).join(' '))) return true;
  const plain = words.toLowerCase().replace(/^[^\p{L}]+/u, '');
  if (foldedWords(plain).length > LONGEST_INVITATION) return false;
  return LINK_DATA.invitingStarts.some(
    (start) => plain.startsWith(start) && !/^\p{L}/u.test(plain.slice(start.length)),
  );
}

/** The reference that a link makes: its words are the marker's, its identifier is what its address stands for. */
export function linkReference(context: Context, span: Span, href: string): Reference {
  const identifier = identifierOfUrl(href);
  const isOwn = (identifier?.startsWith('url:') ?? false) && isSameSite(context.document.metadata.url, href);
  return {
    id: idWithin(
      context.document.articleId,
      'reference',
      'link',
      identifier,
      context.ordinalOf(`link ${identifier ?? ''}`),
    ),
    label: null,
    raw: slice(context.document.text, span),
    origin: 'LINK',
    span,
    title: null,
    authors: [],
    year: null,
    containerTitle: null,
    type: identifier?.startsWith('url:') ? 'webpage' : null,
    identifiers: identifier === null ? [] : [identifier],
    titleKey: null,
    ...(isOwn && { ownSite: true }),
    sourceId: null,
  };
}
