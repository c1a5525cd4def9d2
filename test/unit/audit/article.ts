import type { Citation, Claim, Extraction, Reference, Span } from '../../../schema/model.ts';

/** A small article to audit: what a test does not say is as harmless as can be. */
export function article(text: string, parts: Partial<Extraction> = {}): Extraction {
  return {
    article: {
      id: 'a.md',
      file: 'a.md',
      url: null,
      title: 'A',
      byline: null,
      publishedAt: null,
      site: null,
      doi: null,
      pmid: null,
      pmcid: null,
      language: 'en',
      format: 'markdown',
      contentHash: 'sha256:0',
    },
    text,
    origin: [[0, 1, 1]],
    blocks: [],
    sentences: [{ start: 0, end: text.length }],
    sections: [],
    references: [],
    sources: [],
    citations: [],
    mechanisms: [],
    mentions: [],
    claims: [],
    noClaims: [],
    leftOut: [],
    waivers: [],
    diagnostics: [],
    ...parts,
  };
}

export const spanOf = (text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  return { start, end: start + quote.length };
};

export const claim = (text: string, quote: string, facts: Partial<Claim>): Claim => ({
  id: `a.md#claim-${quote.slice(0, 12)}`,
  quote,
  prefix: '',
  suffix: '',
  span: spanOf(text, quote),
  sectionId: 's',
  sentence: 0,
  rule: 'r',
  kind: 'OTHER',
  causal: false,
  hedged: false,
  hedge: null,
  negated: false,
  negation: null,
  population: 'UNSPECIFIED',
  populations: [],
  populationCues: [],
  quantities: [],
  citationScope: 'NONE',
  attribution: 'NONE',
  attributionCue: null,
  supportStatus: 'UNSUPPORTED',
  citations: [],
  nearby: [],
  mentions: [],
  statements: [],
  ...facts,
});

/** A numeric marker that leads to the reference of each label, or nowhere. */
export function marker(text: string, quote: string, pointers: Record<string, string | null>): Citation {
  const entries = Object.entries(pointers).map(([label, referenceId]) => ({ label, referenceId }));
  return {
    id: `citation ${quote}`,
    marker: quote,
    labels: Object.keys(pointers),
    style: 'NUMERIC',
    span: spanOf(text, quote),
    pointers: entries,
    references: entries.flatMap(({ referenceId }) => referenceId ?? []),
  };
}

export const entry = (text: string, raw: string, facts: Partial<Reference> = {}): Reference => ({
  id: `reference ${raw}`,
  label: null,
  raw,
  origin: 'LIST',
  span: spanOf(text, raw),
  title: null,
  authors: [],
  year: null,
  containerTitle: null,
  type: null,
  identifiers: [],
  titleKey: null,
  sourceId: null,
  ...facts,
});
