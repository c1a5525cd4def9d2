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

/** What a section of an article is for. */
export type SectionKind =
  /** The article's own argument. */
  | 'BODY'
  /** Its summary. */
  | 'ABSTRACT'
  /** Its list of references. */
  | 'REFERENCES'
  /** Captions of figures and tables. */
  | 'CAPTION'
  /** A table. */
  | 'TABLE'
  /** Notes. */
  | 'NOTES'
  /** Comments of readers. */
  | 'COMMENTS'
  /** Navigation, promotion and other furniture of the page. */
  | 'BOILERPLATE';

/** What a block of text is. */
export type BlockKind =
  /** A heading. */
  | 'HEADING'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** An item of a list. */
  | 'LIST_ITEM'
  /** A quotation set apart. */
  | 'QUOTE'
  /** A table. */
  | 'TABLE'
  /** A caption. */
  | 'CAPTION'
  /** A footnote. */
  | 'FOOTNOTE'
  /** Preformatted text. */
  | 'CODE';

/** Which findings: all that is named must hold. */
export type FindingWhere = {
  /** Of this article. */
  readonly articleId?: string | null | undefined;
  /** Of one of these rules. */
  readonly rule?: ReadonlyArray<string> | null | undefined;
  /** Of one of these severities. */
  readonly severity?: ReadonlyArray<Severity> | null | undefined;
  /** With one of these verdicts; open and accepted where left out. */
  readonly status?: ReadonlyArray<FindingStatus> | null | undefined;
};

/** How findings are sorted; ties by severity, then by place. */
export type FindingOrder = {
  /** What they are sorted by. */
  readonly field: FindingOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What findings can be sorted by. */
export type FindingOrderField =
  /** Claims that reach a better rung when it is cured; of equals the graver ones first, then those about findings, figures and causes. */
  | 'RESCUES'
  /** How grave it is. */
  | 'SEVERITY'
  /** Article, then place in its text. */
  | 'POSITION';

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

/** The forms of a report. */
export type ReportFormat =
  /** RFC 4180, one finding a line, with its status and note. */
  | 'CSV'
  /** GitHub's Markdown. */
  | 'MARKDOWN'
  /** One self-contained page: the articles with their claims marked and the reasons beside them. */
  | 'HTML'
  /** SARIF 2.1.0, for code scanners. */
  | 'SARIF'
  /** One JSON object, as `audit --format json` prints it. */
  | 'JSON';

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

/** Whom or what a claim was seen in. */
export type Population =
  /** People. */
  | 'HUMAN'
  /** Animals. */
  | 'ANIMAL'
  /** Cells, tissue or test tubes. */
  | 'IN_VITRO'
  /** Not said. */
  | 'UNSPECIFIED';

/** Where the citations of a claim stand. */
export type CitationScope =
  /** In its own sentence or clause. */
  | 'DIRECT'
  /** In a sentence of the same paragraph that it goes on from. */
  | 'NEARBY'
  /** Nowhere. */
  | 'NONE';

/** Whom a claim without a citation names as its authority. */
export type Attribution =
  /** Somebody by name, without a reference. */
  | 'NAMED'
  /** Studies, research, experts. */
  | 'VAGUE'
  /** Nobody. */
  | 'NONE';

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

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, weakest, earliest first. */
  | 'ASC'
  /** Greatest, strongest, latest first. */
  | 'DESC';

/** In what two sides contradict each other. */
export type ContradictionKind =
  /** One says that the subject brings more of the object, the other that it brings less. */
  | 'OPPOSITE_PREDICATE'
  /** One asserts what the other denies. */
  | 'NEGATED';

/** How far the reading of an article is. */
export type JobState =
  /** It waits for others. */
  | 'QUEUED'
  /** It is being read. */
  | 'RUNNING'
  /** It is in the store. */
  | 'SUCCEEDED'
  /** It is not: the diagnostics say why. */
  | 'FAILED';

/** What became of an article in the store. */
export type IngestOutcome =
  /** It was not there before. */
  | 'ADDED'
  /** It was there, and said something else. */
  | 'UPDATED'
  /** It was there, word for word. */
  | 'UNCHANGED';

/** How mechanisms are sorted; ties by id. */
export type MechanismOrder = {
  /** What they are sorted by. */
  readonly field: MechanismOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What mechanisms can be sorted by. */
export type MechanismOrderField =
  /** Preferred name, case aside. */
  | 'NAME'
  /** Number of claims that mention it. */
  | 'CLAIM_COUNT';

/** How a mechanism is tied to another. */
export type MechanismRelation =
  /** It is one of a family. */
  | 'IS_A'
  /** It is part of a whole. */
  | 'PART_OF'
  /** It is a state or change of it. */
  | 'STATE_OF'
  /** More of the one is less of the other. */
  | 'OPPOSITE_OF';

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

/** An article as it is given: exactly one of html, jats, markdown and text. */
export type ArticleSource = {
  /** Overrides the id that the article would have: its DOI, its address, its file, or a hash of its text. */
  readonly id?: string | null | undefined;
  /** A page of HTML. */
  readonly html?: string | null | undefined;
  /** A JATS document. */
  readonly jats?: string | null | undefined;
  /** A text in Markdown. */
  readonly markdown?: string | null | undefined;
  /** Plain text. */
  readonly text?: string | null | undefined;
  /** Where it was published; it is not fetched. */
  readonly url?: string | null | undefined;
  /** The file that it came from. */
  readonly file?: string | null | undefined;
  /** Its title, where the text has none. */
  readonly title?: string | null | undefined;
};

/** What is new about a finding; what is left out stays. */
export type FindingChange = {
  /** OPEN, ACCEPTED or DISMISSED. */
  readonly status?: FindingStatus | null | undefined;
  /** Why, in at most 2,000 characters; null takes the note away. What is dismissed needs one. */
  readonly note?: string | null | undefined;
};

/** What the first mechanism of a pathway does to the last. */
export type Effect =
  /** More of the first brings more of the last. */
  | 'INCREASES'
  /** More of the first brings less of the last. */
  | 'DECREASES'
  /** Some hop has no sign. */
  | 'UNKNOWN';

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

/** Which sources: all that is named must hold. */
export type SourceWhere = {
  /** With or without an identifier. */
  readonly identified?: boolean | null | undefined;
  /** With or without a retraction in force. */
  readonly retracted?: boolean | null | undefined;
  /** Published in this year or later. */
  readonly yearFrom?: number | null | undefined;
  /** Published in this year or earlier. */
  readonly yearTo?: number | null | undefined;
};

/** How sources are sorted; ties by id. */
export type SourceOrder = {
  /** What they are sorted by. */
  readonly field: SourceOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What sources can be sorted by. */
export type SourceOrderField =
  /** Title, case and accents folded. */
  | 'TITLE'
  /** Year of publication, unknown ones as earliest. */
  | 'YEAR'
  /** Number of claims that rest on it. */
  | 'CLAIM_COUNT';

/** Where a reference stands in its article. */
export type ReferenceOrigin =
  /** In a list of references. */
  | 'LIST'
  /** In a link of the text. */
  | 'LINK'
  /** In a sentence that names the publication. */
  | 'NAMED';

/** Where a reference's identifier came from. */
export type IdentifiedBy =
  /** The words of the entry. */
  | 'ENTRY'
  /** A link in the entry or in the text. */
  | 'LINK'
  /** A list of works that was imported. */
  | 'IMPORT';

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

/** Where a chain from a claim ends. */
export type TraceOutcome =
  /** A source that can be looked up. */
  | 'IDENTIFIED_SOURCE'
  /** An entry without an identifier. */
  | 'UNIDENTIFIED_REFERENCE'
  /** A marker without an entry. */
  | 'DANGLING_MARKER'
  /** No citation; studies, research or experts are named. */
  | 'VAGUE_ATTRIBUTION'
  /** No citation; somebody is named. */
  | 'NAMED_ATTRIBUTION'
  /** No citation, and nobody is named. */
  | 'NO_CITATION'
  /** A source that was retracted. */
  | 'RETRACTED_SOURCE'
  /** A claim that the chain came through before. */
  | 'CYCLE'
  /** The source is an article of the store, and its claims are deeper than was asked for. */
  | 'DEPTH_LIMIT';

export type MarginFindingFragment = {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly status: FindingStatus;
  readonly note: string | null;
  readonly rescues: number;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly claim: { readonly id: string } | null;
  readonly rule: { readonly id: string; readonly title: string };
};

export type MarginCitationFragment = {
  readonly id: string;
  readonly marker: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly pointers: ReadonlyArray<{
    readonly label: string;
    readonly reference: {
      readonly id: string;
      readonly label: string | null;
      readonly raw: string;
      readonly identifiedBy: IdentifiedBy | null;
      readonly span: { readonly start: number; readonly end: number } | null;
      readonly source: {
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
      } | null;
    } | null;
  }>;
};

export type ListedReferenceFragment = {
  readonly id: string;
  readonly label: string | null;
  readonly origin: ReferenceOrigin;
  readonly span: { readonly start: number } | null;
  readonly source: { readonly id: string } | null;
};

export type ArticlePageQueryVariables = Exact<{
  id: string;
}>;

export type ArticlePageQuery = {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    readonly doi: string | null;
    readonly pmid: string | null;
    readonly site: string | null;
    readonly byline: string | null;
    readonly publishedAt: string | null;
    readonly format: Format;
    readonly file: string | null;
    readonly language: string | null;
    readonly textLength: number;
    readonly text: string;
    readonly duplicateOf: { readonly id: string; readonly title: string } | null;
    readonly asSource: {
      readonly id: string;
      readonly impact: { readonly claimCount: number; readonly articleCount: number };
    } | null;
    readonly sections: ReadonlyArray<{
      readonly kind: SectionKind;
      readonly span: { readonly start: number; readonly end: number };
    }>;
    readonly blocks: ReadonlyArray<{
      readonly kind: BlockKind;
      readonly level: number | null;
      readonly start: number;
      readonly end: number;
    }>;
    readonly claimMarks: ReadonlyArray<{
      readonly id: string;
      readonly start: number;
      readonly end: number;
      readonly kind: ClaimKind;
      readonly supportStatus: SupportStatus;
    }>;
    readonly auditSummary: {
      readonly claimCount: number;
      readonly supportedShare: number;
      readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
    };
    readonly mechanisms: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
    readonly references: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly label: string | null;
        readonly origin: ReferenceOrigin;
        readonly span: { readonly start: number } | null;
        readonly source: { readonly id: string } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly findings: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly severity: Severity;
        readonly message: string;
        readonly hint: string | null;
        readonly status: FindingStatus;
        readonly note: string | null;
        readonly rescues: number;
        readonly span: { readonly start: number; readonly end: number } | null;
        readonly claim: { readonly id: string } | null;
        readonly rule: { readonly id: string; readonly title: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly citations: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly marker: string;
        readonly span: { readonly start: number; readonly end: number };
        readonly pointers: ReadonlyArray<{
          readonly label: string;
          readonly reference: {
            readonly id: string;
            readonly label: string | null;
            readonly raw: string;
            readonly identifiedBy: IdentifiedBy | null;
            readonly span: { readonly start: number; readonly end: number } | null;
            readonly source: {
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
            } | null;
          } | null;
        }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ArticleReferencesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ArticleReferencesQuery = {
  readonly article: {
    readonly references: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly label: string | null;
        readonly origin: ReferenceOrigin;
        readonly span: { readonly start: number } | null;
        readonly source: { readonly id: string } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ArticleTextQueryVariables = Exact<{
  id: string;
  start: number;
}>;

export type ArticleTextQuery = { readonly article: { readonly text: string } | null };

export type ArticleFindingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ArticleFindingsQuery = {
  readonly article: {
    readonly findings: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly severity: Severity;
        readonly message: string;
        readonly hint: string | null;
        readonly status: FindingStatus;
        readonly note: string | null;
        readonly rescues: number;
        readonly span: { readonly start: number; readonly end: number } | null;
        readonly claim: { readonly id: string } | null;
        readonly rule: { readonly id: string; readonly title: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ArticleCitationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ArticleCitationsQuery = {
  readonly article: {
    readonly citations: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly marker: string;
        readonly span: { readonly start: number; readonly end: number };
        readonly pointers: ReadonlyArray<{
          readonly label: string;
          readonly reference: {
            readonly id: string;
            readonly label: string | null;
            readonly raw: string;
            readonly identifiedBy: IdentifiedBy | null;
            readonly span: { readonly start: number; readonly end: number } | null;
            readonly source: {
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
            } | null;
          } | null;
        }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ClaimsAboutQueryVariables = Exact<{
  id: string;
  mechanism: string;
  after?: string | null | undefined;
}>;

export type ClaimsAboutQuery = {
  readonly article: {
    readonly claims: {
      readonly nodes: ReadonlyArray<{ readonly id: string }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ClaimCardQueryVariables = Exact<{
  id: string;
}>;

export type ClaimCardQuery = {
  readonly claim: {
    readonly id: string;
    readonly quote: string;
    readonly kind: ClaimKind;
    readonly supportStatus: SupportStatus;
    readonly hedged: boolean;
    readonly negated: boolean;
    readonly populations: ReadonlyArray<Population>;
    readonly attribution: Attribution;
    readonly rule: string;
    readonly hedge: { readonly text: string; readonly kind: string | null } | null;
    readonly negation: { readonly text: string } | null;
    readonly statements: ReadonlyArray<{
      readonly negated: boolean;
      readonly rule: string;
      readonly statement: {
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
    }>;
    readonly mentions: ReadonlyArray<{ readonly mechanism: { readonly id: string; readonly name: string } }>;
    readonly citations: ReadonlyArray<{
      readonly id: string;
      readonly marker: string;
      readonly references: ReadonlyArray<{
        readonly id: string;
        readonly raw: string;
        readonly source: {
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
        } | null;
      }>;
    }>;
    readonly nearbyCitations: ReadonlyArray<{
      readonly rule: string;
      readonly citation: {
        readonly id: string;
        readonly marker: string;
        readonly references: ReadonlyArray<{
          readonly id: string;
          readonly raw: string;
          readonly source: {
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
          } | null;
        }>;
      };
    }>;
    readonly alsoAssertedBy: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly quote: string;
        readonly kind: ClaimKind;
        readonly supportStatus: SupportStatus;
        readonly hedged: boolean;
        readonly negated: boolean;
        readonly article: { readonly id: string; readonly title: string };
      }>;
    };
    readonly findings: ReadonlyArray<{
      readonly id: string;
      readonly severity: Severity;
      readonly message: string;
      readonly hint: string | null;
      readonly status: FindingStatus;
      readonly note: string | null;
      readonly rescues: number;
      readonly rule: { readonly id: string; readonly title: string };
    }>;
  } | null;
};

export type AuditQueryVariables = Exact<{
  where?: FindingWhere | null | undefined;
  orderBy?: FindingOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditQuery = {
  readonly audit: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly severity: Severity;
      readonly message: string;
      readonly hint: string | null;
      readonly status: FindingStatus;
      readonly note: string | null;
      readonly rescues: number;
      readonly rule: { readonly description: string; readonly id: string; readonly title: string };
      readonly span: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
      readonly location: { readonly startLine: number } | null;
      readonly article: { readonly id: string; readonly title: string; readonly format: Format };
      readonly claim: {
        readonly id: string;
        readonly quote: string;
        readonly section: { readonly heading: string | null } | null;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AuditFacetsQueryVariables = Exact<{
  articleId?: string | null | undefined;
  articleAsked: string;
  isOfArticle: boolean;
  rule?: ReadonlyArray<string> | string | null | undefined;
  severity?: ReadonlyArray<Severity> | Severity | null | undefined;
  status?: ReadonlyArray<FindingStatus> | FindingStatus | null | undefined;
}>;

export type AuditFacetsQuery = {
  readonly article?: { readonly id: string; readonly title: string } | null;
  readonly rules: {
    readonly byRule: ReadonlyArray<{
      readonly count: number;
      readonly rule: { readonly id: string; readonly title: string };
    }>;
  };
  readonly severities: { readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }> };
  readonly open: { readonly bySeverity: ReadonlyArray<{ readonly count: number }> };
  readonly accepted: { readonly bySeverity: ReadonlyArray<{ readonly count: number }> };
  readonly dismissed: { readonly bySeverity: ReadonlyArray<{ readonly count: number }> };
  readonly fixed: { readonly bySeverity: ReadonlyArray<{ readonly count: number }> };
};

export type AuditArticlesQueryVariables = Exact<{
  title?: string | null | undefined;
}>;

export type AuditArticlesQuery = {
  readonly articles: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly open: { readonly totalCount: number | null };
    }>;
  };
};

export type AuditFileQueryVariables = Exact<{
  where?: FindingWhere | null | undefined;
  format: ReportFormat;
}>;

export type AuditFileQuery = {
  readonly auditReport: {
    readonly filename: string;
    readonly mediaType: string;
    readonly text: string;
    readonly truncated: boolean;
  };
};

export type JudgeMutationVariables = Exact<{
  findingId: string;
  change: FindingChange;
}>;

export type JudgeMutation = {
  readonly findingUpdate: {
    readonly finding: {
      readonly id: string;
      readonly severity: Severity;
      readonly message: string;
      readonly hint: string | null;
      readonly status: FindingStatus;
      readonly note: string | null;
      readonly rescues: number;
      readonly rule: { readonly description: string; readonly id: string; readonly title: string };
      readonly span: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
      readonly location: { readonly startLine: number } | null;
      readonly article: { readonly id: string; readonly title: string; readonly format: Format };
      readonly claim: {
        readonly id: string;
        readonly quote: string;
        readonly section: { readonly heading: string | null } | null;
      } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly hint: string | null;
    }>;
  };
};

export type FindingCardFragment = {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly status: FindingStatus;
  readonly note: string | null;
  readonly rescues: number;
  readonly rule: { readonly description: string; readonly id: string; readonly title: string };
  readonly span: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly location: { readonly startLine: number } | null;
  readonly article: { readonly id: string; readonly title: string; readonly format: Format };
  readonly claim: {
    readonly id: string;
    readonly quote: string;
    readonly section: { readonly heading: string | null } | null;
  } | null;
};

export type TotalFragment = { readonly bySeverity: ReadonlyArray<{ readonly count: number }> };

export type ConsensusQueryVariables = Exact<{
  minArticles: number;
  after?: string | null | undefined;
}>;

export type ConsensusQuery = {
  readonly unsourcedConsensus: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly predicate: Predicate;
      readonly claimCount: number;
      readonly denialCount: number;
      readonly articleCount: number;
      readonly sourceCount: number;
      readonly bestSupport: SupportStatus | null;
      readonly subject: { readonly id: string; readonly name: string };
      readonly object: { readonly id: string; readonly name: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ContradictionsQueryVariables = Exact<{
  mechanism?: string | null | undefined;
  isNarrowed: boolean;
  after?: string | null | undefined;
}>;

export type ContradictionsQuery = {
  readonly mechanism?: { readonly id: string; readonly name: string } | null;
  readonly contradictions: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ContradictionKind;
      readonly subject: { readonly id: string; readonly name: string };
      readonly object: { readonly id: string; readonly name: string };
      readonly left: {
        readonly negated: boolean;
        readonly claimCount: number;
        readonly sourceCount: number;
        readonly bestSupport: SupportStatus;
        readonly statement: { readonly id: string; readonly predicate: Predicate };
        readonly claims: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly quote: string;
            readonly kind: ClaimKind;
            readonly supportStatus: SupportStatus;
            readonly hedged: boolean;
            readonly negated: boolean;
            readonly article: { readonly id: string; readonly title: string };
          }>;
        };
        readonly last: { readonly nodes: ReadonlyArray<{ readonly article: { readonly id: string } }> };
      };
      readonly right: {
        readonly negated: boolean;
        readonly claimCount: number;
        readonly sourceCount: number;
        readonly bestSupport: SupportStatus;
        readonly statement: { readonly id: string; readonly predicate: Predicate };
        readonly claims: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly quote: string;
            readonly kind: ClaimKind;
            readonly supportStatus: SupportStatus;
            readonly hedged: boolean;
            readonly negated: boolean;
            readonly article: { readonly id: string; readonly title: string };
          }>;
        };
        readonly last: { readonly nodes: ReadonlyArray<{ readonly article: { readonly id: string } }> };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SideLineFragment = {
  readonly negated: boolean;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly bestSupport: SupportStatus;
  readonly statement: { readonly id: string; readonly predicate: Predicate };
  readonly claims: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly quote: string;
      readonly kind: ClaimKind;
      readonly supportStatus: SupportStatus;
      readonly hedged: boolean;
      readonly negated: boolean;
      readonly article: { readonly id: string; readonly title: string };
    }>;
  };
  readonly last: { readonly nodes: ReadonlyArray<{ readonly article: { readonly id: string } }> };
};

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

export type MechanismLineFragment = {
  readonly synonyms: ReadonlyArray<string>;
  readonly category: string;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly id: string;
  readonly name: string;
};

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
        readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ArticleIngestMutationVariables = Exact<{
  source: ArticleSource;
}>;

export type ArticleIngestMutation = {
  readonly articleIngest: {
    readonly job: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly hint: string | null;
    }>;
  };
};

export type IngestProgressSubscriptionVariables = Exact<{
  jobId: string;
  afterSequence?: number | null | undefined;
}>;

export type IngestProgressSubscription = {
  readonly ingestProgress: {
    readonly sequence: number;
    readonly stage: string;
    readonly job: {
      readonly state: JobState;
      readonly outcome: IngestOutcome | null;
      readonly article: {
        readonly id: string;
        readonly title: string;
        readonly auditSummary: {
          readonly claimCount: number;
          readonly supportedShare: number;
          readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
          readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
        };
      } | null;
      readonly diagnostics: ReadonlyArray<{
        readonly code: string;
        readonly message: string;
        readonly span: { readonly exact: string } | null;
      }>;
    };
  };
};

export type JobSoFarQueryVariables = Exact<{
  id: string;
}>;

export type JobSoFarQuery = {
  readonly job: {
    readonly state: JobState;
    readonly outcome: IngestOutcome | null;
    readonly article: {
      readonly id: string;
      readonly title: string;
      readonly auditSummary: {
        readonly claimCount: number;
        readonly supportedShare: number;
        readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
        readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
      };
    } | null;
    readonly diagnostics: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly span: { readonly exact: string } | null;
    }>;
  } | null;
};

export type ProgressFragment = {
  readonly state: JobState;
  readonly outcome: IngestOutcome | null;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly auditSummary: {
      readonly claimCount: number;
      readonly supportedShare: number;
      readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
      readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
    };
  } | null;
  readonly diagnostics: ReadonlyArray<{
    readonly code: string;
    readonly message: string;
    readonly span: { readonly exact: string } | null;
  }>;
};

export type ArticleDeleteMutationVariables = Exact<{
  id: string;
}>;

export type ArticleDeleteMutation = {
  readonly articleDelete: {
    readonly deletedArticleId: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly hint: string | null;
    }>;
  };
};

export type MechanismQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type MechanismQuery = {
  readonly mechanism: {
    readonly id: string;
    readonly name: string;
    readonly synonyms: ReadonlyArray<string>;
    readonly category: string;
    readonly xrefs: ReadonlyArray<string>;
    readonly claimCount: number;
    readonly articleCount: number;
    readonly parents: ReadonlyArray<{
      readonly relation: MechanismRelation;
      readonly mechanism: { readonly id: string; readonly name: string };
    }>;
    readonly members: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ActsOnQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ActsOnQuery = {
  readonly mechanism: {
    readonly asSubject: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly predicate: Predicate;
        readonly claimCount: number;
        readonly denialCount: number;
        readonly articleCount: number;
        readonly sourceCount: number;
        readonly bestSupport: SupportStatus | null;
        readonly subject: { readonly id: string; readonly name: string };
        readonly object: { readonly id: string; readonly name: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type ActedOnByQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type ActedOnByQuery = {
  readonly mechanism: {
    readonly asObject: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly predicate: Predicate;
        readonly claimCount: number;
        readonly denialCount: number;
        readonly articleCount: number;
        readonly sourceCount: number;
        readonly bestSupport: SupportStatus | null;
        readonly subject: { readonly id: string; readonly name: string };
        readonly object: { readonly id: string; readonly name: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type MechanismClaimsQueryVariables = Exact<{
  id: string;
  supportStatus?: ReadonlyArray<SupportStatus> | SupportStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type MechanismClaimsQuery = {
  readonly mechanism: {
    readonly claims: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly quote: string;
        readonly kind: ClaimKind;
        readonly supportStatus: SupportStatus;
        readonly hedged: boolean;
        readonly negated: boolean;
        readonly article: { readonly id: string; readonly title: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type MechanismsQueryVariables = Exact<{
  startsWith?: string | null | undefined;
  category?: ReadonlyArray<string> | string | null | undefined;
  orderBy?: MechanismOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type MechanismsQuery = {
  readonly mechanisms: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly synonyms: ReadonlyArray<string>;
      readonly category: string;
      readonly claimCount: number;
      readonly articleCount: number;
      readonly id: string;
      readonly name: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MechanismNamesQueryVariables = Exact<{
  text: string;
  words: string;
}>;

export type MechanismNamesQuery = {
  readonly named: {
    readonly nodes: ReadonlyArray<{
      readonly synonyms: ReadonlyArray<string>;
      readonly category: string;
      readonly claimCount: number;
      readonly articleCount: number;
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly begun: {
    readonly nodes: ReadonlyArray<{
      readonly synonyms: ReadonlyArray<string>;
      readonly category: string;
      readonly claimCount: number;
      readonly articleCount: number;
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly node:
        | {
            readonly synonyms: ReadonlyArray<string>;
            readonly category: string;
            readonly claimCount: number;
            readonly articleCount: number;
            readonly id: string;
            readonly name: string;
          }
        | Record<PropertyKey, never>;
    }>;
  };
};

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  depth: number;
  limit: number;
  predicate?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  minSupport?: SupportStatus | null | undefined;
}>;

export type NeighbourhoodQuery = {
  readonly neighbourhood: {
    readonly truncated: boolean;
    readonly mechanisms: ReadonlyArray<{ readonly id: string; readonly name: string; readonly claimCount: number }>;
    readonly statements: ReadonlyArray<{
      readonly id: string;
      readonly predicate: Predicate;
      readonly claimCount: number;
      readonly denialCount: number;
      readonly sourceCount: number;
      readonly bestSupport: SupportStatus | null;
      readonly subject: { readonly id: string };
      readonly object: { readonly id: string };
    }>;
  };
};

export type OverviewQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewQuery = {
  readonly auditSummary: {
    readonly claimCount: number;
    readonly supportedShare: number;
    readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
    readonly bySeverity: ReadonlyArray<{ readonly severity: Severity; readonly count: number }>;
    readonly byRule: ReadonlyArray<{
      readonly count: number;
      readonly rule: { readonly id: string; readonly title: string; readonly severity: Severity };
    }>;
  };
  readonly mechanisms: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly claimCount: number;
      readonly id: string;
      readonly name: string;
      readonly weak: { readonly totalCount: number | null };
    }>;
  };
};

export type OverviewArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type OverviewArticlesQuery = {
  readonly articles: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly ingestedAt: string;
      readonly auditSummary: {
        readonly claimCount: number;
        readonly supportedShare: number;
        readonly byStatus: ReadonlyArray<{ readonly status: SupportStatus; readonly count: number }>;
        readonly bySeverity: ReadonlyArray<{ readonly count: number }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PathwaysQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  minSupport?: SupportStatus | null | undefined;
  families: boolean;
}>;

export type PathwaysQuery = {
  readonly pathways: {
    readonly truncated: boolean;
    readonly pathways: ReadonlyArray<{
      readonly effect: Effect;
      readonly weakestHop: number;
      readonly bestSupport: SupportStatus;
      readonly mechanisms: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly hops: ReadonlyArray<{
        readonly bestSupport: SupportStatus;
        readonly statement: {
          readonly id: string;
          readonly predicate: Predicate;
          readonly claimCount: number;
          readonly sourceCount: number;
        } | null;
        readonly link: { readonly relation: MechanismRelation; readonly mechanism: { readonly id: string } } | null;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly quote: string;
          readonly kind: ClaimKind;
          readonly supportStatus: SupportStatus;
          readonly hedged: boolean;
          readonly negated: boolean;
          readonly article: { readonly id: string; readonly title: string };
        }>;
      }>;
    }>;
  };
};

export type PathwayEndsQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type PathwayEndsQuery = {
  readonly from: { readonly id: string; readonly name: string } | null;
  readonly to: { readonly id: string; readonly name: string } | null;
};

export type CitedSourcesFragment = {
  readonly references: ReadonlyArray<{
    readonly source: {
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
    } | null;
  }>;
};

export type ClaimSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type ClaimSourcesQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'AuditFinding' }
    | {
        readonly __typename: 'Claim';
        readonly id: string;
        readonly citations: ReadonlyArray<{
          readonly references: ReadonlyArray<{
            readonly source: {
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
            } | null;
          }>;
        }>;
        readonly nearbyCitations: ReadonlyArray<{
          readonly citation: {
            readonly references: ReadonlyArray<{
              readonly source: {
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
              } | null;
            }>;
          };
        }>;
      }
    | { readonly __typename: 'Mechanism' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Citation' }
    | { readonly __typename: 'Reference' }
    | { readonly __typename: 'Source' }
    | null
  >;
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

export type SourceQueryVariables = Exact<{
  id: string;
}>;

export type SourceQuery = {
  readonly source: {
    readonly identified: boolean;
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
    readonly notices: ReadonlyArray<{
      readonly kind: RetractionKind;
      readonly date: string | null;
      readonly noticeUrl: string | null;
    }>;
    readonly article: { readonly id: string; readonly title: string } | null;
    readonly impact: { readonly claimCount: number; readonly articleCount: number; readonly soleSupportCount: number };
    readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
  } | null;
};

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  supportStatus?: ReadonlyArray<SupportStatus> | SupportStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type SourceClaimsQuery = {
  readonly source: {
    readonly id: string;
    readonly citedBy: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly quote: string;
        readonly kind: ClaimKind;
        readonly supportStatus: SupportStatus;
        readonly hedged: boolean;
        readonly negated: boolean;
        readonly article: { readonly id: string; readonly title: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type SourceFallsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SourceFallsQuery = {
  readonly source: {
    readonly id: string;
    readonly impact: {
      readonly soleSupport: {
        readonly totalCount: number | null;
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly quote: string;
          readonly kind: ClaimKind;
          readonly supportStatus: SupportStatus;
          readonly hedged: boolean;
          readonly negated: boolean;
          readonly article: { readonly id: string; readonly title: string };
        }>;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  } | null;
};

export type SourceStatementsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type SourceStatementsQuery = {
  readonly source: {
    readonly id: string;
    readonly supportsStatements: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly predicate: Predicate;
        readonly claimCount: number;
        readonly denialCount: number;
        readonly articleCount: number;
        readonly sourceCount: number;
        readonly bestSupport: SupportStatus | null;
        readonly subject: { readonly id: string; readonly name: string };
        readonly object: { readonly id: string; readonly name: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type SourcesQueryVariables = Exact<{
  where?: SourceWhere | null | undefined;
  orderBy?: SourceOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type SourcesQuery = {
  readonly sources: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
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
      readonly identified: boolean;
      readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
      readonly impact: {
        readonly claimCount: number;
        readonly articleCount: number;
        readonly soleSupportCount: number;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SinglePointsQueryVariables = Exact<{
  minClaims: number;
  after?: string | null | undefined;
}>;

export type SinglePointsQuery = {
  readonly singlePointsOfFailure: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
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
      readonly identified: boolean;
      readonly retraction: { readonly kind: RetractionKind; readonly date: string | null } | null;
      readonly impact: {
        readonly claimCount: number;
        readonly articleCount: number;
        readonly soleSupportCount: number;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type WeightFragment = {
  readonly identified: boolean;
  readonly impact: { readonly claimCount: number; readonly articleCount: number; readonly soleSupportCount: number };
};

export type StatementQueryVariables = Exact<{
  id: string;
}>;

export type StatementQuery = {
  readonly statement: {
    readonly id: string;
    readonly predicate: Predicate;
    readonly claimCount: number;
    readonly denialCount: number;
    readonly articleCount: number;
    readonly sourceCount: number;
    readonly bestSupport: SupportStatus | null;
    readonly contradictedBy: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly kind: ContradictionKind;
        readonly left: {
          readonly negated: boolean;
          readonly claimCount: number;
          readonly sourceCount: number;
          readonly bestSupport: SupportStatus;
          readonly statement: {
            readonly id: string;
            readonly predicate: Predicate;
            readonly subject: { readonly id: string; readonly name: string };
            readonly object: { readonly id: string; readonly name: string };
          };
        };
        readonly right: {
          readonly negated: boolean;
          readonly claimCount: number;
          readonly sourceCount: number;
          readonly bestSupport: SupportStatus;
          readonly statement: {
            readonly id: string;
            readonly predicate: Predicate;
            readonly subject: { readonly id: string; readonly name: string };
            readonly object: { readonly id: string; readonly name: string };
          };
        };
      }>;
    };
    readonly subject: { readonly id: string; readonly name: string };
    readonly object: { readonly id: string; readonly name: string };
  } | null;
};

export type OpposingSideFragment = {
  readonly negated: boolean;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly bestSupport: SupportStatus;
  readonly statement: {
    readonly id: string;
    readonly predicate: Predicate;
    readonly subject: { readonly id: string; readonly name: string };
    readonly object: { readonly id: string; readonly name: string };
  };
};

export type StatementClaimsQueryVariables = Exact<{
  id: string;
  negated: boolean;
  after?: string | null | undefined;
}>;

export type StatementClaimsQuery = {
  readonly statement: {
    readonly claims: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly quote: string;
        readonly kind: ClaimKind;
        readonly supportStatus: SupportStatus;
        readonly hedged: boolean;
        readonly negated: boolean;
        readonly article: { readonly id: string; readonly title: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type TraceQueryVariables = Exact<{
  claimId: string;
  maxDepth: number;
}>;

export type TraceQuery = {
  readonly trace: {
    readonly outcome: TraceOutcome;
    readonly truncated: boolean;
    readonly claim: {
      readonly id: string;
      readonly quote: string;
      readonly supportStatus: SupportStatus;
      readonly attribution: Attribution;
      readonly article: {
        readonly id: string;
        readonly title: string;
        readonly listless: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
      };
    };
    readonly steps: ReadonlyArray<{
      readonly index: number;
      readonly parent: number | null;
      readonly scope: CitationScope;
      readonly label: string | null;
      readonly outcome: TraceOutcome | null;
      readonly claim: {
        readonly id: string;
        readonly quote: string;
        readonly supportStatus: SupportStatus;
        readonly attribution: Attribution;
        readonly article: {
          readonly id: string;
          readonly title: string;
          readonly listless: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
        };
      };
      readonly statement: {
        readonly id: string;
        readonly predicate: Predicate;
        readonly subject: { readonly id: string; readonly name: string };
        readonly object: { readonly id: string; readonly name: string };
      } | null;
      readonly citation: {
        readonly id: string;
        readonly marker: string;
        readonly span: { readonly exact: string; readonly prefix: string; readonly suffix: string };
      };
      readonly reference: {
        readonly id: string;
        readonly label: string | null;
        readonly raw: string;
        readonly origin: ReferenceOrigin;
        readonly identifiedBy: IdentifiedBy | null;
      } | null;
      readonly source: {
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
      } | null;
      readonly article: { readonly id: string; readonly title: string } | null;
    }>;
  } | null;
};

export type TracedClaimFragment = {
  readonly id: string;
  readonly quote: string;
  readonly supportStatus: SupportStatus;
  readonly attribution: Attribution;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly listless: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
  };
};

export const ArticlePage = operation<ArticlePageQuery, ArticlePageQueryVariables>(
  'ArticlePage',
  `query ArticlePage($id: ID!) {
  article(id: $id) {
    id
    title
    url
    doi
    pmid
    site
    byline
    publishedAt
    format
    file
    language
    textLength
    text
    duplicateOf {
      id
      title
    }
    asSource {
      id
      impact {
        claimCount
        articleCount
      }
    }
    sections {
      kind
      span {
        start
        end
      }
    }
    blocks {
      kind
      level
      start
      end
    }
    claimMarks {
      id
      start
      end
      kind
      supportStatus
    }
    auditSummary {
      claimCount
      supportedShare
      byStatus {
        status
        count
      }
    }
    mechanisms(first: 100) {
      nodes {
        ...MechanismName
      }
    }
    references(first: 100) {
      nodes {
        ...ListedReference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    findings(first: 100) {
      totalCount
      nodes {
        ...MarginFinding
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    citations(first: 50) {
      nodes {
        ...MarginCitation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment FindingLine on AuditFinding {
  id
  severity
  message
  hint
  status
  note
  rescues
  rule {
    id
    title
  }
}

fragment ListedReference on Reference {
  id
  label
  origin
  span {
    start
  }
  source {
    id
  }
}

fragment MarginCitation on Citation {
  id
  marker
  span {
    start
    end
  }
  pointers {
    label
    reference {
      id
      label
      raw
      identifiedBy
      span {
        start
        end
      }
      source {
        ...SourceLine
      }
    }
  }
}

fragment MarginFinding on AuditFinding {
  ...FindingLine
  span {
    start
    end
  }
  claim {
    id
  }
}

fragment MechanismName on Mechanism {
  id
  name
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

export const ArticleReferences = operation<ArticleReferencesQuery, ArticleReferencesQueryVariables>(
  'ArticleReferences',
  `query ArticleReferences($id: ID!, $after: String) {
  article(id: $id) {
    references(first: 100, after: $after) {
      nodes {
        ...ListedReference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment ListedReference on Reference {
  id
  label
  origin
  span {
    start
  }
  source {
    id
  }
}`,
);

export const ArticleText = operation<ArticleTextQuery, ArticleTextQueryVariables>(
  'ArticleText',
  `query ArticleText($id: ID!, $start: Int!) {
  article(id: $id) {
    text(start: $start)
  }
}`,
);

export const ArticleFindings = operation<ArticleFindingsQuery, ArticleFindingsQueryVariables>(
  'ArticleFindings',
  `query ArticleFindings($id: ID!, $after: String) {
  article(id: $id) {
    findings(first: 100, after: $after) {
      nodes {
        ...MarginFinding
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment FindingLine on AuditFinding {
  id
  severity
  message
  hint
  status
  note
  rescues
  rule {
    id
    title
  }
}

fragment MarginFinding on AuditFinding {
  ...FindingLine
  span {
    start
    end
  }
  claim {
    id
  }
}`,
);

export const ArticleCitations = operation<ArticleCitationsQuery, ArticleCitationsQueryVariables>(
  'ArticleCitations',
  `query ArticleCitations($id: ID!, $after: String) {
  article(id: $id) {
    citations(first: 100, after: $after) {
      nodes {
        ...MarginCitation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment MarginCitation on Citation {
  id
  marker
  span {
    start
    end
  }
  pointers {
    label
    reference {
      id
      label
      raw
      identifiedBy
      span {
        start
        end
      }
      source {
        ...SourceLine
      }
    }
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

export const ClaimsAbout = operation<ClaimsAboutQuery, ClaimsAboutQueryVariables>(
  'ClaimsAbout',
  `query ClaimsAbout($id: ID!, $mechanism: ID!, $after: String) {
  article(id: $id) {
    claims(
      first: 100
      after: $after
      where: {mechanismId: [$mechanism], includeMembers: true}
    ) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
);

export const ClaimCard = operation<ClaimCardQuery, ClaimCardQueryVariables>(
  'ClaimCard',
  `query ClaimCard($id: ID!) {
  claim(id: $id) {
    id
    quote
    kind
    supportStatus
    hedged
    hedge {
      text
      kind
    }
    negated
    negation {
      text
    }
    populations
    attribution
    rule
    statements {
      negated
      rule
      statement {
        ...StatementLine
      }
    }
    mentions {
      mechanism {
        ...MechanismName
      }
    }
    citations {
      id
      marker
      references {
        id
        raw
        source {
          ...SourceLine
        }
      }
    }
    nearbyCitations {
      rule
      citation {
        id
        marker
        references {
          id
          raw
          source {
            ...SourceLine
          }
        }
      }
    }
    alsoAssertedBy(first: 5) {
      totalCount
      nodes {
        ...ClaimLine
      }
    }
    findings {
      ...FindingLine
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

fragment FindingLine on AuditFinding {
  id
  severity
  message
  hint
  status
  note
  rescues
  rule {
    id
    title
  }
}

fragment MechanismName on Mechanism {
  id
  name
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

fragment StatementLine on Statement {
  id
  predicate
  subject {
    ...MechanismName
  }
  object {
    ...MechanismName
  }
  claimCount
  denialCount
  articleCount
  sourceCount
  bestSupport
}`,
);

export const Audit = operation<AuditQuery, AuditQueryVariables>(
  'Audit',
  `query Audit($where: FindingWhere, $orderBy: FindingOrder, $after: String) {
  audit(first: 50, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...FindingCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment FindingCard on AuditFinding {
  ...FindingLine
  rule {
    description
  }
  span {
    exact
    prefix
    suffix
  }
  location {
    startLine
  }
  article {
    id
    title
    format
  }
  claim {
    id
    quote
    section {
      heading
    }
  }
}

fragment FindingLine on AuditFinding {
  id
  severity
  message
  hint
  status
  note
  rescues
  rule {
    id
    title
  }
}`,
);

export const AuditFacets = operation<AuditFacetsQuery, AuditFacetsQueryVariables>(
  'AuditFacets',
  `query AuditFacets($articleId: ID, $articleAsked: ID!, $isOfArticle: Boolean!, $rule: [ID!], $severity: [Severity!], $status: [FindingStatus!]) {
  article(id: $articleAsked) @include(if: $isOfArticle) {
    id
    title
  }
  rules: auditSummary(
    where: {articleId: $articleId, severity: $severity, status: $status}
  ) {
    byRule {
      rule {
        id
        title
      }
      count
    }
  }
  severities: auditSummary(
    where: {articleId: $articleId, rule: $rule, status: $status}
  ) {
    bySeverity {
      severity
      count
    }
  }
  open: auditSummary(
    where: {articleId: $articleId, rule: $rule, severity: $severity, status: [OPEN]}
  ) {
    ...Total
  }
  accepted: auditSummary(
    where: {articleId: $articleId, rule: $rule, severity: $severity, status: [ACCEPTED]}
  ) {
    ...Total
  }
  dismissed: auditSummary(
    where: {articleId: $articleId, rule: $rule, severity: $severity, status: [DISMISSED]}
  ) {
    ...Total
  }
  fixed: auditSummary(
    where: {articleId: $articleId, rule: $rule, severity: $severity, status: [FIXED]}
  ) {
    ...Total
  }
}

fragment Total on AuditSummary {
  bySeverity {
    count
  }
}`,
);

export const AuditArticles = operation<AuditArticlesQuery, AuditArticlesQueryVariables>(
  'AuditArticles',
  `query AuditArticles($title: String) {
  articles(first: 50, where: {titleContains: $title}, orderBy: {field: TITLE}) {
    nodes {
      id
      title
      open: findings(first: 1, where: {status: [OPEN]}) {
        totalCount
      }
    }
    totalCount
  }
}`,
);

export const AuditFile = operation<AuditFileQuery, AuditFileQueryVariables>(
  'AuditFile',
  `query AuditFile($where: FindingWhere, $format: ReportFormat!) {
  auditReport(where: $where, format: $format) {
    filename
    mediaType
    text
    truncated
  }
}`,
);

export const Judge = operation<JudgeMutation, JudgeMutationVariables>(
  'Judge',
  `mutation Judge($findingId: ID!, $change: FindingChange!) {
  findingUpdate(findingId: $findingId, change: $change) {
    finding {
      ...FindingCard
    }
    userErrors {
      code
      message
      hint
    }
  }
}

fragment FindingCard on AuditFinding {
  ...FindingLine
  rule {
    description
  }
  span {
    exact
    prefix
    suffix
  }
  location {
    startLine
  }
  article {
    id
    title
    format
  }
  claim {
    id
    quote
    section {
      heading
    }
  }
}

fragment FindingLine on AuditFinding {
  id
  severity
  message
  hint
  status
  note
  rescues
  rule {
    id
    title
  }
}`,
);

export const Consensus = operation<ConsensusQuery, ConsensusQueryVariables>(
  'Consensus',
  `query Consensus($minArticles: Int!, $after: String) {
  unsourcedConsensus(first: 20, after: $after, minArticles: $minArticles) {
    totalCount
    nodes {
      ...StatementLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}

fragment StatementLine on Statement {
  id
  predicate
  subject {
    ...MechanismName
  }
  object {
    ...MechanismName
  }
  claimCount
  denialCount
  articleCount
  sourceCount
  bestSupport
}`,
);

export const Contradictions = operation<ContradictionsQuery, ContradictionsQueryVariables>(
  'Contradictions',
  `query Contradictions($mechanism: ID, $isNarrowed: Boolean!, $after: String) {
  mechanism(id: $mechanism) @include(if: $isNarrowed) {
    ...MechanismName
  }
  contradictions(first: 20, after: $after, mechanismId: $mechanism) {
    totalCount
    nodes {
      id
      kind
      subject {
        ...MechanismName
      }
      object {
        ...MechanismName
      }
      left {
        ...SideLine
      }
      right {
        ...SideLine
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

fragment MechanismName on Mechanism {
  id
  name
}

fragment SideLine on Side {
  statement {
    id
    predicate
  }
  negated
  claimCount
  sourceCount
  bestSupport
  claims(first: 3) {
    nodes {
      ...ClaimLine
    }
  }
  last: claims(last: 1) {
    nodes {
      article {
        id
      }
    }
  }
}`,
);

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
        bySeverity {
          severity
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

export const ArticleIngest = operation<ArticleIngestMutation, ArticleIngestMutationVariables>(
  'ArticleIngest',
  `mutation ArticleIngest($source: ArticleSource!) {
  articleIngest(source: $source) {
    job {
      id
    }
    userErrors {
      code
      message
      hint
    }
  }
}`,
);

export const IngestProgress = operation<IngestProgressSubscription, IngestProgressSubscriptionVariables>(
  'IngestProgress',
  `subscription IngestProgress($jobId: ID!, $afterSequence: Int) {
  ingestProgress(jobId: $jobId, afterSequence: $afterSequence) {
    sequence
    stage
    job {
      ...Progress
    }
  }
}

fragment Progress on IngestJob {
  state
  outcome
  article {
    id
    title
    auditSummary {
      claimCount
      supportedShare
      byStatus {
        status
        count
      }
      bySeverity {
        severity
        count
      }
    }
  }
  diagnostics {
    code
    message
    span {
      exact
    }
  }
}`,
);

export const JobSoFar = operation<JobSoFarQuery, JobSoFarQueryVariables>(
  'JobSoFar',
  `query JobSoFar($id: ID!) {
  job(id: $id) {
    ...Progress
  }
}

fragment Progress on IngestJob {
  state
  outcome
  article {
    id
    title
    auditSummary {
      claimCount
      supportedShare
      byStatus {
        status
        count
      }
      bySeverity {
        severity
        count
      }
    }
  }
  diagnostics {
    code
    message
    span {
      exact
    }
  }
}`,
);

export const ArticleDelete = operation<ArticleDeleteMutation, ArticleDeleteMutationVariables>(
  'ArticleDelete',
  `mutation ArticleDelete($id: ID!) {
  articleDelete(articleId: $id) {
    deletedArticleId
    userErrors {
      code
      message
      hint
    }
  }
}`,
);

export const Mechanism = operation<MechanismQuery, MechanismQueryVariables>(
  'Mechanism',
  `query Mechanism($id: ID!, $after: String) {
  mechanism(id: $id) {
    id
    name
    synonyms
    category
    xrefs
    claimCount
    articleCount
    parents {
      relation
      mechanism {
        ...MechanismName
      }
    }
    members(first: 50, after: $after) {
      totalCount
      nodes {
        ...MechanismName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}`,
);

export const ActsOn = operation<ActsOnQuery, ActsOnQueryVariables>(
  'ActsOn',
  `query ActsOn($id: ID!, $after: String) {
  mechanism(id: $id) {
    asSubject(first: 20, after: $after) {
      totalCount
      nodes {
        ...StatementLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}

fragment StatementLine on Statement {
  id
  predicate
  subject {
    ...MechanismName
  }
  object {
    ...MechanismName
  }
  claimCount
  denialCount
  articleCount
  sourceCount
  bestSupport
}`,
);

export const ActedOnBy = operation<ActedOnByQuery, ActedOnByQueryVariables>(
  'ActedOnBy',
  `query ActedOnBy($id: ID!, $after: String) {
  mechanism(id: $id) {
    asObject(first: 20, after: $after) {
      totalCount
      nodes {
        ...StatementLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}

fragment StatementLine on Statement {
  id
  predicate
  subject {
    ...MechanismName
  }
  object {
    ...MechanismName
  }
  claimCount
  denialCount
  articleCount
  sourceCount
  bestSupport
}`,
);

export const MechanismClaims = operation<MechanismClaimsQuery, MechanismClaimsQueryVariables>(
  'MechanismClaims',
  `query MechanismClaims($id: ID!, $supportStatus: [SupportStatus!], $after: String) {
  mechanism(id: $id) {
    claims(first: 30, after: $after, where: {supportStatus: $supportStatus}) {
      totalCount
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
}`,
);

export const Mechanisms = operation<MechanismsQuery, MechanismsQueryVariables>(
  'Mechanisms',
  `query Mechanisms($startsWith: String, $category: [String!], $orderBy: MechanismOrder, $after: String) {
  mechanisms(
    first: 50
    after: $after
    where: {nameStartsWith: $startsWith, category: $category}
    orderBy: $orderBy
  ) {
    totalCount
    nodes {
      ...MechanismLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment MechanismLine on Mechanism {
  ...MechanismName
  synonyms
  category
  claimCount
  articleCount
}

fragment MechanismName on Mechanism {
  id
  name
}`,
);

export const MechanismNames = operation<MechanismNamesQuery, MechanismNamesQueryVariables>(
  'MechanismNames',
  `query MechanismNames($text: String!, $words: String!) {
  named: mechanisms(
    first: 8
    where: {name: $text}
    orderBy: {field: CLAIM_COUNT, direction: DESC}
  ) {
    nodes {
      ...MechanismLine
    }
  }
  begun: mechanisms(
    first: 8
    where: {nameStartsWith: $text}
    orderBy: {field: CLAIM_COUNT, direction: DESC}
  ) {
    nodes {
      ...MechanismLine
    }
  }
  search(text: $words, types: [MECHANISM], first: 8) {
    edges {
      node {
        ... on Mechanism {
          ...MechanismLine
        }
      }
    }
  }
}

fragment MechanismLine on Mechanism {
  ...MechanismName
  synonyms
  category
  claimCount
  articleCount
}

fragment MechanismName on Mechanism {
  id
  name
}`,
);

export const Neighbourhood = operation<NeighbourhoodQuery, NeighbourhoodQueryVariables>(
  'Neighbourhood',
  `query Neighbourhood($id: ID!, $depth: Int!, $limit: Int!, $predicate: [Predicate!], $minSupport: SupportStatus) {
  neighbourhood(
    mechanismId: $id
    depth: $depth
    limit: $limit
    predicate: $predicate
    minSupport: $minSupport
  ) {
    truncated
    mechanisms {
      id
      name
      claimCount
    }
    statements {
      id
      predicate
      subject {
        id
      }
      object {
        id
      }
      claimCount
      denialCount
      sourceCount
      bestSupport
    }
  }
}`,
);

export const Overview = operation<OverviewQuery, OverviewQueryVariables>(
  'Overview',
  `query Overview {
  auditSummary {
    claimCount
    supportedShare
    byStatus {
      status
      count
    }
    bySeverity {
      severity
      count
    }
    byRule {
      rule {
        id
        title
        severity
      }
      count
    }
  }
  mechanisms(first: 50, orderBy: {field: CLAIM_COUNT, direction: DESC}) {
    totalCount
    nodes {
      ...MechanismName
      claimCount
      weak: claims(
        first: 1
        where: {supportStatus: [RETRACTED, UNSUPPORTED, VAGUELY_ATTRIBUTED, DANGLING]}
      ) {
        totalCount
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}`,
);

export const OverviewArticles = operation<OverviewArticlesQuery, OverviewArticlesQueryVariables>(
  'OverviewArticles',
  `query OverviewArticles($after: String) {
  articles(
    first: 100
    after: $after
    orderBy: {field: INGESTED_AT, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      title
      ingestedAt
      auditSummary {
        claimCount
        supportedShare
        byStatus {
          status
          count
        }
        ...Total
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment Total on AuditSummary {
  bySeverity {
    count
  }
}`,
);

export const Pathways = operation<PathwaysQuery, PathwaysQueryVariables>(
  'Pathways',
  `query Pathways($from: ID!, $to: ID!, $maxLength: Int!, $minSupport: SupportStatus, $families: Boolean!) {
  pathways(
    from: $from
    to: $to
    maxLength: $maxLength
    first: 10
    minSupport: $minSupport
    families: $families
  ) {
    truncated
    pathways {
      effect
      weakestHop
      bestSupport
      mechanisms {
        ...MechanismName
      }
      hops {
        bestSupport
        statement {
          id
          predicate
          claimCount
          sourceCount
        }
        link {
          relation
          mechanism {
            id
          }
        }
        claims(first: 5) {
          ...ClaimLine
        }
      }
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

fragment MechanismName on Mechanism {
  id
  name
}`,
);

export const PathwayEnds = operation<PathwayEndsQuery, PathwayEndsQueryVariables>(
  'PathwayEnds',
  `query PathwayEnds($from: String!, $to: String!) {
  from: mechanism(name: $from) {
    ...MechanismName
  }
  to: mechanism(name: $to) {
    ...MechanismName
  }
}

fragment MechanismName on Mechanism {
  id
  name
}`,
);

export const ClaimSources = operation<ClaimSourcesQuery, ClaimSourcesQueryVariables>(
  'ClaimSources',
  `query ClaimSources($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Claim {
      id
      citations {
        ...CitedSources
      }
      nearbyCitations {
        citation {
          ...CitedSources
        }
      }
    }
  }
}

fragment CitedSources on Citation {
  references {
    source {
      ...SourceLine
    }
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

export const Source = operation<SourceQuery, SourceQueryVariables>(
  'Source',
  `query Source($id: ID!) {
  source(id: $id) {
    ...SourceLine
    identified
    notices {
      kind
      date
      noticeUrl
    }
    article {
      id
      title
    }
    impact {
      claimCount
      articleCount
      soleSupportCount
    }
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

export const SourceClaims = operation<SourceClaimsQuery, SourceClaimsQueryVariables>(
  'SourceClaims',
  `query SourceClaims($id: ID!, $supportStatus: [SupportStatus!], $after: String) {
  source(id: $id) {
    id
    citedBy(first: 25, after: $after, where: {supportStatus: $supportStatus}) {
      totalCount
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
}`,
);

export const SourceFalls = operation<SourceFallsQuery, SourceFallsQueryVariables>(
  'SourceFalls',
  `query SourceFalls($id: ID!, $after: String) {
  source(id: $id) {
    id
    impact {
      soleSupport(first: 25, after: $after) {
        totalCount
        nodes {
          ...ClaimLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
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
}`,
);

export const SourceStatements = operation<SourceStatementsQuery, SourceStatementsQueryVariables>(
  'SourceStatements',
  `query SourceStatements($id: ID!, $after: String) {
  source(id: $id) {
    id
    supportsStatements(first: 25, after: $after) {
      totalCount
      nodes {
        ...StatementLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}

fragment StatementLine on Statement {
  id
  predicate
  subject {
    ...MechanismName
  }
  object {
    ...MechanismName
  }
  claimCount
  denialCount
  articleCount
  sourceCount
  bestSupport
}`,
);

export const Sources = operation<SourcesQuery, SourcesQueryVariables>(
  'Sources',
  `query Sources($where: SourceWhere, $orderBy: SourceOrder, $after: String) {
  sources(first: 50, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    nodes {
      ...SourceLine
      ...Weight
    }
    pageInfo {
      hasNextPage
      endCursor
    }
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

fragment Weight on Source {
  identified
  impact {
    claimCount
    articleCount
    soleSupportCount
  }
}`,
);

export const SinglePoints = operation<SinglePointsQuery, SinglePointsQueryVariables>(
  'SinglePoints',
  `query SinglePoints($minClaims: Int!, $after: String) {
  singlePointsOfFailure(first: 50, after: $after, minClaims: $minClaims) {
    totalCount
    nodes {
      ...SourceLine
      ...Weight
    }
    pageInfo {
      hasNextPage
      endCursor
    }
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

fragment Weight on Source {
  identified
  impact {
    claimCount
    articleCount
    soleSupportCount
  }
}`,
);

export const Statement = operation<StatementQuery, StatementQueryVariables>(
  'Statement',
  `query Statement($id: ID!) {
  statement(id: $id) {
    ...StatementLine
    contradictedBy(first: 20) {
      nodes {
        id
        kind
        left {
          ...OpposingSide
        }
        right {
          ...OpposingSide
        }
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
}

fragment OpposingSide on Side {
  negated
  claimCount
  sourceCount
  bestSupport
  statement {
    id
    predicate
    subject {
      ...MechanismName
    }
    object {
      ...MechanismName
    }
  }
}

fragment StatementLine on Statement {
  id
  predicate
  subject {
    ...MechanismName
  }
  object {
    ...MechanismName
  }
  claimCount
  denialCount
  articleCount
  sourceCount
  bestSupport
}`,
);

export const StatementClaims = operation<StatementClaimsQuery, StatementClaimsQueryVariables>(
  'StatementClaims',
  `query StatementClaims($id: ID!, $negated: Boolean!, $after: String) {
  statement(id: $id) {
    claims(first: 20, after: $after, negated: $negated) {
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
}`,
);

export const Trace = operation<TraceQuery, TraceQueryVariables>(
  'Trace',
  `query Trace($claimId: ID!, $maxDepth: Int!) {
  trace(claimId: $claimId, maxDepth: $maxDepth) {
    outcome
    truncated
    claim {
      ...TracedClaim
    }
    steps {
      index
      parent
      scope
      label
      outcome
      claim {
        ...TracedClaim
      }
      statement {
        id
        predicate
        subject {
          ...MechanismName
        }
        object {
          ...MechanismName
        }
      }
      citation {
        id
        marker
        span {
          prefix
          exact
          suffix
        }
      }
      reference {
        id
        label
        raw
        origin
        identifiedBy
      }
      source {
        ...SourceLine
      }
      article {
        id
        title
      }
    }
  }
}

fragment MechanismName on Mechanism {
  id
  name
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

fragment TracedClaim on Claim {
  id
  quote
  supportStatus
  attribution
  article {
    id
    title
    listless: findings(
      first: 1
      where: {rule: ["markers-without-list"], status: [OPEN, ACCEPTED, DISMISSED]}
    ) {
      nodes {
        id
      }
    }
  }
}`,
);
