// Generated from web/operations by `npm run codegen`; changes belong there.
import { operation } from './client/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A format that articles are read from. */
export type Format =
  /** A web page. */
  | 'HTML'
  /** Plain text. */
  | 'TEXT'
  /** Markdown. */
  | 'MARKDOWN'
  /** The XML of journal articles (JATS). */
  | 'JATS';

/** How grave a finding is. */
export type Severity =
  /** It misleads readers. */
  | 'ERROR'
  /** It should be mended. */
  | 'WARNING'
  /** It is worth knowing. */
  | 'INFO';

/** What became of a finding. */
export type FindingStatus =
  /** Nobody has looked at it. */
  | 'OPEN'
  /** It is right, and stays for now. */
  | 'ACCEPTED'
  /** It is wrong; the note says why. */
  | 'DISMISSED'
  /** The article no longer has it. */
  | 'FIXED';

/** What sort of claim it is: the first that applies. */
export type ClaimKind =
  /** The article's own result. */
  | 'FINDING'
  /** It gives a quantity. */
  | 'QUANTITATIVE'
  /** It says that something brings something about. */
  | 'CAUSAL'
  /** It says that things go together. */
  | 'ASSOCIATION'
  /** It says what something is. */
  | 'DEFINITION'
  /** None of these. */
  | 'OTHER';

/** The support ladder, weakest rung first: how far the way from a claim to a source goes. */
export type SupportStatus =
  /** Every identified source that it reaches is retracted. */
  | 'RETRACTED'
  /** No citation, and nobody is named. */
  | 'UNSUPPORTED'
  /** No citation, and an authority that cannot be looked up. */
  | 'VAGUELY_ATTRIBUTED'
  /** A marker that the article has no entry for. */
  | 'DANGLING'
  /** An entry without DOI, PMID, PMCID, ISBN or address. */
  | 'UNIDENTIFIED'
  /** An identified source, by a citation nearby. */
  | 'CITED_NEARBY'
  /** An identified source, by a citation of its own. */
  | 'CITED';

/** How the subject of a statement acts on its object. */
export type Predicate =
  /** More of it brings more. */
  | 'INCREASES'
  /** More of it brings less. */
  | 'DECREASES'
  /** It acts on it; the direction is not said. */
  | 'REGULATES'
  /** The two go together; neither end acts. */
  | 'ASSOCIATED_WITH'
  /** It turns into it. */
  | 'CONVERTS_TO'
  /** It makes it. */
  | 'PRODUCES'
  /** It holds it. */
  | 'CONTAINS'
  /** It is part of it. */
  | 'PART_OF';

/** What can be searched. */
export type SearchType =
  /** Titles of articles. */
  | 'ARTICLE'
  /** Quotes of claims. */
  | 'CLAIM'
  /** Names of mechanisms. */
  | 'MECHANISM'
  /** Titles and authors of sources. */
  | 'SOURCE';

/** What a notice about a work does. */
export type RetractionKind =
  /** It withdraws the work. */
  | 'RETRACTION'
  /** It says that the work is in doubt. */
  | 'CONCERN'
  /** It corrects the work. */
  | 'CORRECTION'
  /** It takes an earlier notice back. */
  | 'REINSTATEMENT';

export type ClaimLineFragment = {
  readonly id: string;
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly supportStatus: SupportStatus;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly article: { readonly id: string; readonly title: string };
};

export type MechanismNameFragment = { readonly id: string; readonly name: string };

export type StatementLineFragment = {
  readonly id: string;
  readonly predicate: Predicate;
  readonly claimCount: number;
  readonly denialCount: number;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly bestSupport: SupportStatus | null;
  readonly subject: { readonly id: string; readonly name: string };
  readonly object: { readonly id: string; readonly name: string };
};

export type SourceLineFragment = {
  readonly id: string;
  readonly title: string | null;
  readonly authors: ReadonlyArray<string>;
  readonly year: number | null;
  readonly containerTitle: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbn: string | null;
  readonly url: string | null;
  readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
};

export type FindingLineFragment = {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly status: FindingStatus;
  readonly note: string | null;
  readonly rescues: number;
  readonly rule: { readonly id: string; readonly title: string };
};

export type HomeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type HomeQuery = {
  readonly auditSummary: {
    readonly claimCount: number;
    readonly supportedShare: number;
    readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
  };
  readonly articles: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly site: string | null;
      readonly publishedAt: string | null;
      readonly format: Format;
      readonly auditSummary: {
        readonly claimCount: number;
        readonly supportedShare: number;
        readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | {
            readonly __typename: 'Article';
            readonly id: string;
            readonly site: string | null;
            readonly byline: string | null;
            readonly publishedAt: string | null;
            readonly heading: string;
            readonly auditSummary: { readonly claimCount: number; readonly supportedShare: number };
          }
        | {
            readonly __typename: 'Claim';
            readonly id: string;
            readonly quote: string;
            readonly kind: ClaimKind;
            readonly supportStatus: SupportStatus;
            readonly hedged: boolean;
            readonly negated: boolean;
            readonly article: { readonly id: string; readonly title: string };
          }
        | {
            readonly __typename: 'Mechanism';
            readonly id: string;
            readonly name: string;
            readonly synonyms: ReadonlyArray<string>;
            readonly category: string;
            readonly claimCount: number;
            readonly articleCount: number;
          }
        | {
            readonly __typename: 'Source';
            readonly id: string;
            readonly title: string | null;
            readonly authors: ReadonlyArray<string>;
            readonly year: number | null;
            readonly containerTitle: string | null;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly pmcid: string | null;
            readonly isbn: string | null;
            readonly url: string | null;
            readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
          };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

type Hit_Article_Fragment = {
  readonly __typename: 'Article';
  readonly id: string;
  readonly site: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly heading: string;
  readonly auditSummary: { readonly claimCount: number; readonly supportedShare: number };
};

type Hit_Claim_Fragment = {
  readonly __typename: 'Claim';
  readonly id: string;
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly supportStatus: SupportStatus;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly article: { readonly id: string; readonly title: string };
};

type Hit_Mechanism_Fragment = {
  readonly __typename: 'Mechanism';
  readonly id: string;
  readonly name: string;
  readonly synonyms: ReadonlyArray<string>;
  readonly category: string;
  readonly claimCount: number;
  readonly articleCount: number;
};

type Hit_Source_Fragment = {
  readonly __typename: 'Source';
  readonly id: string;
  readonly title: string | null;
  readonly authors: ReadonlyArray<string>;
  readonly year: number | null;
  readonly containerTitle: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbn: string | null;
  readonly url: string | null;
  readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
};

export type HitFragment = Hit_Article_Fragment | Hit_Claim_Fragment | Hit_Mechanism_Fragment | Hit_Source_Fragment;

export type SearchFacetsQueryVariables = Exact<{
  text: string;
}>;

export type SearchFacetsQuery = {
  readonly search: { readonly facets: ReadonlyArray<{ readonly type: SearchType; readonly count: number }> };
};

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;

export type SuggestionsQuery = {
  readonly mechanisms: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'Article'; readonly id: string; readonly heading: string }
        | {
            readonly __typename: 'Claim';
            readonly id: string;
            readonly quote: string;
            readonly article: { readonly id: string };
          }
        | {
            readonly __typename: 'Mechanism';
            readonly id: string;
            readonly name: string;
            readonly synonyms: ReadonlyArray<string>;
          }
        | {
            readonly __typename: 'Source';
            readonly id: string;
            readonly title: string | null;
            readonly authors: ReadonlyArray<string>;
            readonly year: number | null;
            readonly containerTitle: string | null;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly pmcid: string | null;
            readonly isbn: string | null;
            readonly url: string | null;
            readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
          };
    }>;
  };
  readonly articles: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'Article'; readonly id: string; readonly heading: string }
        | {
            readonly __typename: 'Claim';
            readonly id: string;
            readonly quote: string;
            readonly article: { readonly id: string };
          }
        | {
            readonly __typename: 'Mechanism';
            readonly id: string;
            readonly name: string;
            readonly synonyms: ReadonlyArray<string>;
          }
        | {
            readonly __typename: 'Source';
            readonly id: string;
            readonly title: string | null;
            readonly authors: ReadonlyArray<string>;
            readonly year: number | null;
            readonly containerTitle: string | null;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly pmcid: string | null;
            readonly isbn: string | null;
            readonly url: string | null;
            readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
          };
    }>;
  };
  readonly claims: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'Article'; readonly id: string; readonly heading: string }
        | {
            readonly __typename: 'Claim';
            readonly id: string;
            readonly quote: string;
            readonly article: { readonly id: string };
          }
        | {
            readonly __typename: 'Mechanism';
            readonly id: string;
            readonly name: string;
            readonly synonyms: ReadonlyArray<string>;
          }
        | {
            readonly __typename: 'Source';
            readonly id: string;
            readonly title: string | null;
            readonly authors: ReadonlyArray<string>;
            readonly year: number | null;
            readonly containerTitle: string | null;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly pmcid: string | null;
            readonly isbn: string | null;
            readonly url: string | null;
            readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
          };
    }>;
  };
  readonly sources: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'Article'; readonly id: string; readonly heading: string }
        | {
            readonly __typename: 'Claim';
            readonly id: string;
            readonly quote: string;
            readonly article: { readonly id: string };
          }
        | {
            readonly __typename: 'Mechanism';
            readonly id: string;
            readonly name: string;
            readonly synonyms: ReadonlyArray<string>;
          }
        | {
            readonly __typename: 'Source';
            readonly id: string;
            readonly title: string | null;
            readonly authors: ReadonlyArray<string>;
            readonly year: number | null;
            readonly containerTitle: string | null;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly pmcid: string | null;
            readonly isbn: string | null;
            readonly url: string | null;
            readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
          };
    }>;
  };
};

export type SuggestedFragment = {
  readonly edges: ReadonlyArray<{
    readonly node:
      | { readonly __typename: 'Article'; readonly id: string; readonly heading: string }
      | {
          readonly __typename: 'Claim';
          readonly id: string;
          readonly quote: string;
          readonly article: { readonly id: string };
        }
      | {
          readonly __typename: 'Mechanism';
          readonly id: string;
          readonly name: string;
          readonly synonyms: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'Source';
          readonly id: string;
          readonly title: string | null;
          readonly authors: ReadonlyArray<string>;
          readonly year: number | null;
          readonly containerTitle: string | null;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly pmcid: string | null;
          readonly isbn: string | null;
          readonly url: string | null;
          readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
        };
  }>;
};

export const Home = operation<HomeQuery, HomeQueryVariables>(
  'Home',
  `query Home($after: String) {
  auditSummary {
    claimCount
    supportedShare
    byStatus {
      status
      count
    }
  }
  articles(
    first: 50
    after: $after
    orderBy: {field: INGESTED_AT, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      title
      site
      publishedAt
      format
      auditSummary {
        claimCount
        supportedShare
        byStatus {
          status
          count
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
);

export const Search = operation<SearchQuery, SearchQueryVariables>(
  'Search',
  `query Search($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 20, after: $after) {
    edges {
      node {
        ...Hit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment ClaimLine on Claim {
  id
  quote
  kind
  supportStatus
  hedged
  negated
  article {
    id
    title
  }
}

fragment Hit on SearchHit {
  __typename
  ... on Article {
    id
    heading: title
    site
    byline
    publishedAt
    auditSummary {
      claimCount
      supportedShare
    }
  }
  ... on Claim {
    ...ClaimLine
  }
  ... on Mechanism {
    id
    name
    synonyms
    category
    claimCount
    articleCount
  }
  ... on Source {
    ...SourceLine
  }
}

fragment SourceLine on Source {
  id
  title
  authors
  year
  containerTitle
  doi
  pmid
  pmcid
  isbn
  url
  retraction {
    kind
    date
  }
}`,
);

export const SearchFacets = operation<SearchFacetsQuery, SearchFacetsQueryVariables>(
  'SearchFacets',
  `query SearchFacets($text: String!) {
  search(text: $text, first: 1) {
    facets {
      type
      count
    }
  }
}`,
);

export const Suggestions = operation<SuggestionsQuery, SuggestionsQueryVariables>(
  'Suggestions',
  `query Suggestions($text: String!) {
  mechanisms: search(text: $text, types: [MECHANISM], first: 3) {
    ...Suggested
  }
  articles: search(text: $text, types: [ARTICLE], first: 2) {
    ...Suggested
  }
  claims: search(text: $text, types: [CLAIM], first: 3) {
    ...Suggested
  }
  sources: search(text: $text, types: [SOURCE], first: 2) {
    ...Suggested
  }
}

fragment SourceLine on Source {
  id
  title
  authors
  year
  containerTitle
  doi
  pmid
  pmcid
  isbn
  url
  retraction {
    kind
    date
  }
}

fragment Suggested on SearchConnection {
  edges {
    node {
      __typename
      ... on Article {
        id
        heading: title
      }
      ... on Claim {
        id
        quote
        article {
          id
        }
      }
      ... on Mechanism {
        id
        name
        synonyms
      }
      ... on Source {
        ...SourceLine
      }
    }
  }
}`,
);
