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
