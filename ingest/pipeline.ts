import { contentHash } from '../schema/id.ts';
import type { Claim, Diagnostic, Extraction, Mention, NoClaim, Waiver } from '../schema/model.ts';
import { articleIdOf } from './article-id.ts';
import { assembleDocument } from './assemble.ts';
import { withoutBesidePoint, withoutStandpoints } from './beside-point.ts';
import { findCitations } from './citations/index.ts';
import { type ClaimSources, findClaims } from './claims/index.ts';
import type { Document, ReadDocument } from './document.ts';
import { decode } from './encoding.ts';
import type { ArticleInput } from './input.ts';
import { detectLanguage, primaryLanguage } from './language.ts';
import { findMentions, mechanismsOf } from './mechanisms.ts';
import { withOwnNames } from './own-names.ts';
import { formatOf, readerOf } from './read/index.ts';
import { findReferences } from './references.ts';
import { withSources } from './sources.ts';
import { findStatements } from './statements.ts';
import { isSham } from './statements/effects.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';
import { findWaivers } from './waivers.ts';

/**
 * What one article says and what it rests on. Pure: the same bytes and vocabulary give the same extraction on every machine.
 * Throws a ClaimtraceError for bytes that are no readable article.
 */
export function extract(input: ArticleInput, options: { vocabulary: Vocabulary }): Extraction {
  return extractFrom(input, readArticle(input), options);
}

/** An article that was read, what was found in decoding it, and what it waives. */
export interface ReadArticle {
  readonly document: Document;
  readonly decoding: readonly Diagnostic[];
  readonly waivers: readonly Waiver[];
}

/** What one article that was read says and what it rests on. */
export function extractFrom(
  input: ArticleInput,
  { document, decoding, waivers }: ReadArticle,
  { vocabulary: shipped }: { vocabulary: Vocabulary },
): Extraction {
  const { citations, references, diagnostics } = findCitations(document, findReferences(document));
  const described = withSources(references);
  const english = document.language === null || document.language === 'en';
  const vocabulary = english ? withOwnNames(document, shipped) : shipped;
  const named = english ? findMentions(document, vocabulary) : { mentions: [], diagnostics: [] };
  const found = { citations, references: described.references, mentions: named.mentions };
  const { claims, noClaims } = english ? claimsOf(document, found, vocabulary) : NO_CLAIMS;
  const mentions = named.mentions.filter((mention) => !isSham(mention));
  const { metadata } = document;
  return {
    article: {
      id: document.articleId,
      file: input.file,
      url: metadata.url ?? input.url ?? null,
      title: document.title,
      byline: metadata.byline,
      publishedAt: metadata.publishedAt,
      site: metadata.site,
      doi: metadata.doi,
      pmid: metadata.pmid,
      pmcid: metadata.pmcid,
      language: document.language,
      format: document.format,
      contentHash: contentHash(input.bytes),
    },
    text: document.text,
    origin: document.origin,
    blocks: document.blocks,
    sentences: document.sentences,
    sections: document.sections,
    references: described.references,
    sources: described.sources,
    citations,
    mechanisms: mechanismsOf(mentions, vocabulary),
    mentions: allMentions(mentions, claims),
    claims,
    noClaims,
    leftOut: document.leftOut,
    waivers,
    diagnostics: [
      ...decoding,
      ...document.diagnostics,
      ...diagnostics,
      ...named.diagnostics,
      ...(english ? [] : [languageNotSupported(document)]),
    ],
  };
}

interface Judged {
  readonly claims: readonly Claim[];
  /** The sentences that make none. */
  readonly noClaims: readonly NoClaim[];
}
const NO_CLAIMS: Judged = { claims: [], noClaims: [] };

function claimsOf(document: Document, found: ClaimSources, vocabulary: Vocabulary): Judged {
  const noClaims: NoClaim[] = [];
  const wordsOf = wordsIn(document.text);
  const judged = findClaims(document, found, (none) => noClaims.push(none), wordsOf);
  const own = withoutStandpoints(judged, document.text);
  const related = findStatements(document, own, vocabulary, wordsOf, found.mentions);
  return { claims: related.map((claim) => withoutBesidePoint(withoutShams(claim), document.text)), noClaims };
}

/** A claim without what is no mechanism, but a measure for those that are: a placebo. */
function withoutShams(claim: Claim): Claim {
  const shams = new Set(claim.mentions.filter(isSham).map(({ mechanismId }) => mechanismId));
  if (shams.size === 0) return claim;
  return {
    ...claim,
    mentions: claim.mentions.filter((mention) => !isSham(mention)),
    statements: claim.statements.filter(({ subject, object }) => !shams.has(subject) && !shams.has(object)),
  };
}

/** The named mechanisms and those that claims refer to, by place. */
function allMentions(named: readonly Mention[], claims: readonly Claim[]): readonly Mention[] {
  const known = new Set(named);
  const referred = claims.flatMap(({ mentions }) => mentions.filter((mention) => !known.has(mention)));
  if (referred.length === 0) return named;
  return [...named, ...referred].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The first half of `extract`: the file's text is let go of before anything is looked for. Throws a ClaimtraceError for bytes
 * that are no readable article.
 */
export function readArticle(input: ArticleInput): ReadArticle {
  const { text, diagnostics } = decode(input.bytes);
  const reader = readerOf(formatOf(input.file, text, input.format));
  const read = reader.read(text, { file: input.file, ...(input.url && { url: input.url }) });
  const document = documentOf(input, read);
  const waived = findWaivers(text, document.format, document);
  return { document, decoding: [...diagnostics, ...waived.diagnostics], waivers: waived.waivers };
}

function documentOf(input: ArticleInput, read: ReadDocument): Document {
  return assembleDocument(read, {
    articleId: articleIdOf(input, read.metadata, read.text),
    ...(input.title !== undefined && { title: input.title }),
    language: primaryLanguage(read.metadata.language) ?? detectLanguage(read.text),
  });
}

function languageNotSupported(document: Document): Diagnostic {
  return {
    code: 'LANGUAGE_NOT_SUPPORTED',
    message: `The language is "${document.language}": references and links were read, claims were not.`,
    span: null,
  };
}
