// Generated from schema/api by `npm run codegen`; changes belong there, or into scripts/codegen.mjs.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ArticleRow,
  SectionRow,
  ClaimRow,
  CitationRow,
  ReferenceRow,
  SourceRow,
  MechanismRow,
  StatementRow,
  FindingRow,
} from '../query/fields.ts';
import type { Pointer as PointerOf, Notice } from '../../schema/model.ts';
import type { Contradiction as ContradictionRow } from '../query/contradictions.ts';
import type { Trace, TraceStep as TraceStepOf } from '../query/trace.ts';
import type { Step } from '../query/path-search.ts';
import type { RuleInfo, Context } from './context.ts';
import type { Job, JobEvent } from './jobs.ts';
import type { SpanOf } from './resolvers/span.ts';
import type { MentionOf, AssertionOf } from './resolvers/claim.ts';
import type { LinkOf } from './resolvers/mechanism.ts';
import type { SideOf } from './resolvers/contradiction.ts';
import type { PathwayOf } from './resolvers/pathway.ts';
import type { SearchEdgeOf } from './resolvers/search.ts';
import type { DiagnosticOf } from './resolvers/ingest.ts';
import type { Ingested, Updated } from './resolvers/mutation.ts';
import type { NamedNode, NamedHit } from './resolvers/named.ts';
import type { Connection } from './resolvers/connection.ts';
export type Maybe<T> = T extends PromiseLike<infer U> ? Promise<U | null | undefined> : T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  DateTime: { input: string; output: string };
  URL: { input: string; output: string };
  PartialDate: { input: string; output: string };
};

export type Article = Node & {
  readonly id: Scalars['ID']['output'];
  readonly file: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['URL']['output']>;
  readonly doi: Maybe<Scalars['String']['output']>;
  readonly pmid: Maybe<Scalars['String']['output']>;
  readonly pmcid: Maybe<Scalars['String']['output']>;
  readonly site: Maybe<Scalars['String']['output']>;
  readonly byline: Maybe<Scalars['String']['output']>;
  readonly language: Maybe<Scalars['String']['output']>;
  readonly format: Format;
  readonly publishedAt: Maybe<Scalars['PartialDate']['output']>;
  readonly ingestedAt: Scalars['DateTime']['output'];
  readonly contentHash: Scalars['String']['output'];
  readonly duplicateOf: Maybe<Article>;
  readonly asSource: Maybe<Source>;
  readonly textLength: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly sections: ReadonlyArray<Section>;
  readonly blocks: ReadonlyArray<Block>;
  readonly claimMarks: ReadonlyArray<ClaimMark>;
  readonly citations: CitationConnection;
  readonly claims: ClaimConnection;
  readonly references: ReferenceConnection;
  readonly mechanisms: MechanismConnection;
  readonly auditSummary: AuditSummary;
  readonly findings: AuditFindingConnection;
};

export type ArticleTextArgs = {
  start?: InputMaybe<Scalars['Int']['input']>;
  length?: InputMaybe<Scalars['Int']['input']>;
};

export type ArticleCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dangling?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ArticleClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
};

export type ArticleReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  identified?: InputMaybe<Scalars['Boolean']['input']>;
  cited?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ArticleMechanismsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FindingWhere>;
};

export type Section = {
  readonly id: Scalars['ID']['output'];
  readonly heading: Maybe<Scalars['String']['output']>;
  readonly kind: SectionKind;
  readonly span: Span;
};

export type Block = {
  readonly kind: BlockKind;
  readonly level: Maybe<Scalars['Int']['output']>;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type ClaimMark = {
  readonly id: Scalars['ID']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly kind: ClaimKind;
  readonly supportStatus: SupportStatus;
};

export type Location = {
  readonly file: Scalars['String']['output'];
  readonly startLine: Scalars['Int']['output'];
  readonly startColumn: Scalars['Int']['output'];
  readonly endLine: Scalars['Int']['output'];
  readonly endColumn: Scalars['Int']['output'];
};

export type ArticleConnection = {
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type ArticleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

export type ArticleWhere = {
  readonly format?: InputMaybe<ReadonlyArray<Format>>;
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  readonly citesSourceId?: InputMaybe<Scalars['ID']['input']>;
};

export type ArticleOrder = {
  readonly field: ArticleOrderField;
  readonly direction: OrderDirection;
};

export type ArticleOrderField = 'TITLE' | 'INGESTED_AT' | 'PUBLISHED_AT';

export type Format = 'HTML' | 'TEXT' | 'MARKDOWN' | 'JATS';

export type SectionKind =
  'BODY' | 'ABSTRACT' | 'REFERENCES' | 'CAPTION' | 'TABLE' | 'NOTES' | 'COMMENTS' | 'BOILERPLATE';

export type BlockKind = 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM' | 'QUOTE' | 'TABLE' | 'CAPTION' | 'FOOTNOTE' | 'CODE';

export type AuditFinding = Node & {
  readonly id: Scalars['ID']['output'];
  readonly rule: AuditRule;
  readonly severity: Severity;
  readonly message: Scalars['String']['output'];
  readonly hint: Maybe<Scalars['String']['output']>;
  readonly span: Maybe<Span>;
  readonly location: Maybe<Location>;
  readonly article: Article;
  readonly claim: Maybe<Claim>;
  readonly citation: Maybe<Citation>;
  readonly reference: Maybe<Reference>;
  readonly source: Maybe<Source>;
  readonly status: FindingStatus;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly rescues: Scalars['Int']['output'];
};

export type AuditRule = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly severity: Severity;
  readonly documentationUrl: Maybe<Scalars['URL']['output']>;
};

export type AuditSummary = {
  readonly claimCount: Scalars['Int']['output'];
  readonly supportedShare: Scalars['Float']['output'];
  readonly byStatus: ReadonlyArray<StatusCount>;
  readonly bySeverity: ReadonlyArray<SeverityCount>;
  readonly byRule: ReadonlyArray<RuleCount>;
};

export type StatusCount = {
  readonly status: SupportStatus;
  readonly count: Scalars['Int']['output'];
};

export type SeverityCount = {
  readonly severity: Severity;
  readonly count: Scalars['Int']['output'];
};

export type RuleCount = {
  readonly rule: AuditRule;
  readonly count: Scalars['Int']['output'];
};

export type AuditFindingConnection = {
  readonly edges: ReadonlyArray<AuditFindingEdge>;
  readonly nodes: ReadonlyArray<AuditFinding>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type AuditFindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditFinding;
};

export type FindingWhere = {
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  readonly rule?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  readonly status?: InputMaybe<ReadonlyArray<FindingStatus>>;
};

export type FindingOrder = {
  readonly field: FindingOrderField;
  readonly direction: OrderDirection;
};

export type FindingOrderField = 'RESCUES' | 'SEVERITY' | 'POSITION';

export type Severity = 'ERROR' | 'WARNING' | 'INFO';

export type FindingStatus = 'OPEN' | 'ACCEPTED' | 'DISMISSED' | 'FIXED';

export type AuditReport = {
  readonly filename: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly truncated: Scalars['Boolean']['output'];
};

export type ReportFormat = 'CSV' | 'MARKDOWN' | 'HTML' | 'SARIF' | 'JSON';

export type Claim = Node & {
  readonly id: Scalars['ID']['output'];
  readonly quote: Scalars['String']['output'];
  readonly span: Span;
  readonly article: Article;
  readonly section: Maybe<Section>;
  readonly kind: ClaimKind;
  readonly causal: Scalars['Boolean']['output'];
  readonly hedged: Scalars['Boolean']['output'];
  readonly hedge: Maybe<Cue>;
  readonly negated: Scalars['Boolean']['output'];
  readonly negation: Maybe<Cue>;
  readonly population: Population;
  readonly populations: ReadonlyArray<Population>;
  readonly quantities: ReadonlyArray<Span>;
  readonly rule: Scalars['String']['output'];
  readonly citationScope: CitationScope;
  readonly attribution: Attribution;
  readonly supportStatus: SupportStatus;
  readonly mentions: ReadonlyArray<Mention>;
  readonly statements: ReadonlyArray<Assertion>;
  readonly citations: ReadonlyArray<Citation>;
  readonly nearbyCitations: ReadonlyArray<NearbyCitation>;
  readonly trace: EvidenceTrace;
  readonly alsoAssertedBy: ClaimConnection;
  readonly findings: ReadonlyArray<AuditFinding>;
};

export type ClaimTraceArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimAlsoAssertedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mention = {
  readonly mechanism: Mechanism;
  readonly span: Span;
};

export type Assertion = {
  readonly statement: Statement;
  readonly negated: Scalars['Boolean']['output'];
  readonly rule: Scalars['String']['output'];
  readonly cue: Span;
};

export type Cue = {
  readonly text: Scalars['String']['output'];
  readonly kind: Maybe<Scalars['String']['output']>;
  readonly span: Span;
};

export type NearbyCitation = {
  readonly citation: Citation;
  readonly rule: Scalars['String']['output'];
};

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimWhere = {
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  readonly mechanismId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly includeMembers?: InputMaybe<Scalars['Boolean']['input']>;
  readonly supportStatus?: InputMaybe<ReadonlyArray<SupportStatus>>;
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  readonly citationScope?: InputMaybe<ReadonlyArray<CitationScope>>;
  readonly attribution?: InputMaybe<ReadonlyArray<Attribution>>;
  readonly hedged?: InputMaybe<Scalars['Boolean']['input']>;
  readonly negated?: InputMaybe<Scalars['Boolean']['input']>;
  readonly population?: InputMaybe<ReadonlyArray<Population>>;
};

export type ClaimOrder = {
  readonly field: ClaimOrderField;
  readonly direction: OrderDirection;
};

export type ClaimOrderField = 'POSITION' | 'SUPPORT';

export type ClaimKind = 'FINDING' | 'QUANTITATIVE' | 'CAUSAL' | 'ASSOCIATION' | 'DEFINITION' | 'OTHER';

export type Population = 'HUMAN' | 'ANIMAL' | 'IN_VITRO' | 'UNSPECIFIED';

export type CitationScope = 'DIRECT' | 'NEARBY' | 'NONE';

export type Attribution = 'NAMED' | 'VAGUE' | 'NONE';

export type SupportStatus =
  'RETRACTED' | 'UNSUPPORTED' | 'VAGUELY_ATTRIBUTED' | 'DANGLING' | 'UNIDENTIFIED' | 'CITED_NEARBY' | 'CITED';

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Span = {
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly exact: Scalars['String']['output'];
  readonly prefix: Scalars['String']['output'];
  readonly suffix: Scalars['String']['output'];
};

export type OrderDirection = 'ASC' | 'DESC';

export type Contradiction = {
  readonly id: Scalars['ID']['output'];
  readonly kind: ContradictionKind;
  readonly subject: Mechanism;
  readonly object: Mechanism;
  readonly left: Side;
  readonly right: Side;
};

export type Side = {
  readonly statement: Statement;
  readonly negated: Scalars['Boolean']['output'];
  readonly claims: ClaimConnection;
  readonly claimCount: Scalars['Int']['output'];
  readonly sourceCount: Scalars['Int']['output'];
  readonly bestSupport: SupportStatus;
};

export type SideClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ContradictionKind = 'OPPOSITE_PREDICATE' | 'NEGATED';

export type ContradictionConnection = {
  readonly edges: ReadonlyArray<ContradictionEdge>;
  readonly nodes: ReadonlyArray<Contradiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type ContradictionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contradiction;
};

export type IngestJob = {
  readonly id: Scalars['ID']['output'];
  readonly state: JobState;
  readonly outcome: Maybe<IngestOutcome>;
  readonly article: Maybe<Article>;
  readonly diagnostics: ReadonlyArray<Diagnostic>;
};

export type Diagnostic = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly span: Maybe<Span>;
};

export type JobState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED';

export type IngestOutcome = 'ADDED' | 'UPDATED' | 'UNCHANGED';

export type Mechanism = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  readonly category: Scalars['String']['output'];
  readonly xrefs: ReadonlyArray<Scalars['String']['output']>;
  readonly claimCount: Scalars['Int']['output'];
  readonly articleCount: Scalars['Int']['output'];
  readonly parents: ReadonlyArray<MechanismLink>;
  readonly members: MechanismConnection;
  readonly claims: ClaimConnection;
  readonly asSubject: StatementConnection;
  readonly asObject: StatementConnection;
  readonly neighbours: MechanismConnection;
};

export type MechanismMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type MechanismClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimWhere>;
};

export type MechanismAsSubjectArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StatementWhere>;
};

export type MechanismAsObjectArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StatementWhere>;
};

export type MechanismNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type MechanismLink = {
  readonly relation: MechanismRelation;
  readonly mechanism: Mechanism;
};

export type Statement = Node & {
  readonly id: Scalars['ID']['output'];
  readonly subject: Mechanism;
  readonly predicate: Predicate;
  readonly object: Mechanism;
  readonly claims: ClaimConnection;
  readonly claimCount: Scalars['Int']['output'];
  readonly denialCount: Scalars['Int']['output'];
  readonly articleCount: Scalars['Int']['output'];
  readonly sourceCount: Scalars['Int']['output'];
  readonly bestSupport: Maybe<SupportStatus>;
  readonly contradictedBy: ContradictionConnection;
};

export type StatementClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  negated?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StatementContradictedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type MechanismConnection = {
  readonly edges: ReadonlyArray<MechanismEdge>;
  readonly nodes: ReadonlyArray<Mechanism>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type MechanismEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mechanism;
};

export type StatementConnection = {
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type StatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type MechanismWhere = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StatementWhere = {
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  readonly objectId?: InputMaybe<Scalars['ID']['input']>;
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  readonly bestSupport?: InputMaybe<ReadonlyArray<SupportStatus>>;
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
};

export type MechanismOrder = {
  readonly field: MechanismOrderField;
  readonly direction: OrderDirection;
};

export type MechanismOrderField = 'NAME' | 'CLAIM_COUNT';

export type MechanismRelation = 'IS_A' | 'PART_OF' | 'STATE_OF' | 'OPPOSITE_OF';

export type Predicate =
  'INCREASES' | 'DECREASES' | 'REGULATES' | 'ASSOCIATED_WITH' | 'CONVERTS_TO' | 'PRODUCES' | 'CONTAINS' | 'PART_OF';

export type Mutation = {
  readonly articleIngest: ArticleIngestPayload;
  readonly articleDelete: ArticleDeletePayload;
  readonly findingUpdate: FindingUpdatePayload;
};

export type MutationArticleIngestArgs = {
  source: ArticleSource;
};

export type MutationArticleDeleteArgs = {
  articleId: Scalars['ID']['input'];
};

export type MutationFindingUpdateArgs = {
  findingId: Scalars['ID']['input'];
  change: FindingChange;
};

export type ArticleSource = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly html?: InputMaybe<Scalars['String']['input']>;
  readonly jats?: InputMaybe<Scalars['String']['input']>;
  readonly markdown?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  readonly file?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type FindingChange = {
  readonly status?: InputMaybe<FindingStatus>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleIngestPayload = {
  readonly job: Maybe<IngestJob>;
  readonly article: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleDeletePayload = {
  readonly deletedArticleId: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type FindingUpdatePayload = {
  readonly finding: Maybe<AuditFinding>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type UserError = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly hint: Maybe<Scalars['String']['output']>;
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type PathwayResult = {
  readonly pathways: ReadonlyArray<Pathway>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type Pathway = {
  readonly mechanisms: ReadonlyArray<Mechanism>;
  readonly hops: ReadonlyArray<Hop>;
  readonly weakestHop: Scalars['Int']['output'];
  readonly bestSupport: SupportStatus;
  readonly effect: Effect;
};

export type Hop = {
  readonly statement: Maybe<Statement>;
  readonly link: Maybe<MechanismLink>;
  readonly bestSupport: SupportStatus;
  readonly claims: ReadonlyArray<Claim>;
};

export type HopClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Effect = 'INCREASES' | 'DECREASES' | 'UNKNOWN';

export type Neighbourhood = {
  readonly mechanisms: ReadonlyArray<Mechanism>;
  readonly statements: ReadonlyArray<Statement>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type Query = {
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly article: Maybe<Article>;
  readonly articles: ArticleConnection;
  readonly mechanism: Maybe<Mechanism>;
  readonly mechanisms: MechanismConnection;
  readonly claim: Maybe<Claim>;
  readonly claims: ClaimConnection;
  readonly source: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly statement: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly trace: Maybe<EvidenceTrace>;
  readonly pathways: PathwayResult;
  readonly neighbourhood: Neighbourhood;
  readonly contradictions: ContradictionConnection;
  readonly unsourcedConsensus: StatementConnection;
  readonly singlePointsOfFailure: SourceConnection;
  readonly audit: AuditFindingConnection;
  readonly auditSummary: AuditSummary;
  readonly job: Maybe<IngestJob>;
  readonly auditReport: AuditReport;
  readonly auditRules: ReadonlyArray<AuditRule>;
  readonly search: SearchConnection;
};

export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
  doi?: InputMaybe<Scalars['String']['input']>;
};

export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ArticleWhere>;
  orderBy?: InputMaybe<ArticleOrder>;
};

export type QueryMechanismArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMechanismsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MechanismWhere>;
  orderBy?: InputMaybe<MechanismOrder>;
};

export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimWhere>;
  orderBy?: InputMaybe<ClaimOrder>;
};

export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  doi?: InputMaybe<Scalars['String']['input']>;
  pmid?: InputMaybe<Scalars['String']['input']>;
  pmcid?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};

export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceWhere>;
  orderBy?: InputMaybe<SourceOrder>;
};

export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StatementWhere>;
};

export type QueryTraceArgs = {
  claimId: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryPathwaysArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minSupport?: InputMaybe<SupportStatus>;
  families?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryNeighbourhoodArgs = {
  mechanismId: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  minSupport?: InputMaybe<SupportStatus>;
};

export type QueryContradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  mechanismId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryUnsourcedConsensusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  minArticles?: InputMaybe<Scalars['Int']['input']>;
};

export type QuerySinglePointsOfFailureArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  minClaims?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryAuditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FindingWhere>;
  orderBy?: InputMaybe<FindingOrder>;
};

export type QueryAuditSummaryArgs = {
  articleId?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<FindingWhere>;
};

export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAuditReportArgs = {
  where?: InputMaybe<FindingWhere>;
  format: ReportFormat;
};

export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SearchHit = Article | Claim | Mechanism | Source;

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
  readonly facets: ReadonlyArray<Facet>;
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
  readonly score: Scalars['Float']['output'];
};

export type Facet = {
  readonly type: SearchType;
  readonly count: Scalars['Int']['output'];
};

export type SearchType = 'ARTICLE' | 'CLAIM' | 'MECHANISM' | 'SOURCE';

export type Citation = Node & {
  readonly id: Scalars['ID']['output'];
  readonly article: Article;
  readonly marker: Scalars['String']['output'];
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  readonly style: CitationStyle;
  readonly span: Span;
  readonly pointers: ReadonlyArray<Pointer>;
  readonly references: ReadonlyArray<Reference>;
  readonly claims: ReadonlyArray<Claim>;
};

export type Pointer = {
  readonly label: Scalars['String']['output'];
  readonly reference: Maybe<Reference>;
};

export type Reference = Node & {
  readonly id: Scalars['ID']['output'];
  readonly label: Maybe<Scalars['String']['output']>;
  readonly raw: Scalars['String']['output'];
  readonly origin: ReferenceOrigin;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
  readonly containerTitle: Maybe<Scalars['String']['output']>;
  readonly span: Maybe<Span>;
  readonly article: Article;
  readonly source: Maybe<Source>;
  readonly identifiedBy: Maybe<IdentifiedBy>;
  readonly citations: ReadonlyArray<Citation>;
};

export type Source = Node & {
  readonly id: Scalars['ID']['output'];
  readonly identified: Scalars['Boolean']['output'];
  readonly doi: Maybe<Scalars['String']['output']>;
  readonly pmid: Maybe<Scalars['String']['output']>;
  readonly pmcid: Maybe<Scalars['String']['output']>;
  readonly isbn: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['URL']['output']>;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
  readonly containerTitle: Maybe<Scalars['String']['output']>;
  readonly type: Maybe<Scalars['String']['output']>;
  readonly retraction: Maybe<Retraction>;
  readonly notices: ReadonlyArray<Retraction>;
  readonly article: Maybe<Article>;
  readonly citedBy: ClaimConnection;
  readonly supportsStatements: StatementConnection;
  readonly impact: SourceImpact;
};

export type SourceCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimWhere>;
};

export type SourceSupportsStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Retraction = {
  readonly kind: RetractionKind;
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  readonly noticeUrl: Maybe<Scalars['URL']['output']>;
};

export type SourceImpact = {
  readonly claimCount: Scalars['Int']['output'];
  readonly articleCount: Scalars['Int']['output'];
  readonly soleSupportCount: Scalars['Int']['output'];
  readonly soleSupport: ClaimConnection;
};

export type SourceImpactSoleSupportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type CitationConnection = {
  readonly edges: ReadonlyArray<CitationEdge>;
  readonly nodes: ReadonlyArray<Citation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type CitationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Citation;
};

export type ReferenceConnection = {
  readonly edges: ReadonlyArray<ReferenceEdge>;
  readonly nodes: ReadonlyArray<Reference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type ReferenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Reference;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceWhere = {
  readonly identified?: InputMaybe<Scalars['Boolean']['input']>;
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceOrder = {
  readonly field: SourceOrderField;
  readonly direction: OrderDirection;
};

export type SourceOrderField = 'TITLE' | 'YEAR' | 'CLAIM_COUNT';

export type CitationStyle = 'NUMERIC' | 'SUPERSCRIPT' | 'AUTHOR_YEAR' | 'LINK' | 'NAMED';

export type ReferenceOrigin = 'LIST' | 'LINK' | 'NAMED';

export type IdentifiedBy = 'ENTRY' | 'LINK' | 'IMPORT';

export type RetractionKind = 'RETRACTION' | 'CONCERN' | 'CORRECTION' | 'REINSTATEMENT';

export type Subscription = {
  readonly ingestProgress: IngestEvent;
};

export type SubscriptionIngestProgressArgs = {
  jobId: Scalars['ID']['input'];
  afterSequence?: InputMaybe<Scalars['Int']['input']>;
};

export type IngestEvent = {
  readonly sequence: Scalars['Int']['output'];
  readonly stage: Scalars['String']['output'];
  readonly job: IngestJob;
};

export type EvidenceTrace = {
  readonly claim: Claim;
  readonly steps: ReadonlyArray<TraceStep>;
  readonly outcome: TraceOutcome;
  readonly truncated: Scalars['Boolean']['output'];
};

export type TraceStep = {
  readonly index: Scalars['Int']['output'];
  readonly parent: Maybe<Scalars['Int']['output']>;
  readonly depth: Scalars['Int']['output'];
  readonly claim: Claim;
  readonly statement: Maybe<Statement>;
  readonly scope: CitationScope;
  readonly citation: Citation;
  readonly label: Maybe<Scalars['String']['output']>;
  readonly reference: Maybe<Reference>;
  readonly source: Maybe<Source>;
  readonly article: Maybe<Article>;
  readonly outcome: Maybe<TraceOutcome>;
};

export type TraceOutcome =
  | 'IDENTIFIED_SOURCE'
  | 'UNIDENTIFIED_REFERENCE'
  | 'DANGLING_MARKER'
  | 'VAGUE_ATTRIBUTION'
  | 'NAMED_ATTRIBUTION'
  | 'NO_CITATION'
  | 'RETRACTED_SOURCE'
  | 'CYCLE'
  | 'DEPTH_LIMIT';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Section: ResolverTypeWrapper<SectionRow>;
  Block: ResolverTypeWrapper<Block>;
  ClaimMark: ResolverTypeWrapper<ClaimMark>;
  Location: ResolverTypeWrapper<Location>;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRow>>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleWhere: ArticleWhere;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  Format: Format;
  SectionKind: SectionKind;
  BlockKind: BlockKind;
  AuditFinding: ResolverTypeWrapper<FindingRow>;
  AuditRule: ResolverTypeWrapper<RuleInfo>;
  AuditSummary: ResolverTypeWrapper<
    Omit<AuditSummary, 'byRule'> & { byRule: ReadonlyArray<ResolversTypes['RuleCount']> }
  >;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  SeverityCount: ResolverTypeWrapper<SeverityCount>;
  RuleCount: ResolverTypeWrapper<Omit<RuleCount, 'rule'> & { rule: ResolversTypes['AuditRule'] }>;
  AuditFindingConnection: ResolverTypeWrapper<Connection<FindingRow>>;
  AuditFindingEdge: ResolverTypeWrapper<Omit<AuditFindingEdge, 'node'> & { node: ResolversTypes['AuditFinding'] }>;
  FindingWhere: FindingWhere;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  Severity: Severity;
  FindingStatus: FindingStatus;
  AuditReport: ResolverTypeWrapper<AuditReport>;
  ReportFormat: ReportFormat;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Mention: ResolverTypeWrapper<MentionOf>;
  Assertion: ResolverTypeWrapper<AssertionOf>;
  Cue: ResolverTypeWrapper<Omit<Cue, 'span'> & { span: ResolversTypes['Span'] }>;
  NearbyCitation: ResolverTypeWrapper<Omit<NearbyCitation, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimRow>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimWhere: ClaimWhere;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimKind: ClaimKind;
  Population: Population;
  CitationScope: CitationScope;
  Attribution: Attribution;
  SupportStatus: SupportStatus;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Node: ResolverTypeWrapper<NamedNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Span: ResolverTypeWrapper<SpanOf>;
  OrderDirection: OrderDirection;
  Contradiction: ResolverTypeWrapper<ContradictionRow>;
  Side: ResolverTypeWrapper<SideOf>;
  ContradictionKind: ContradictionKind;
  ContradictionConnection: ResolverTypeWrapper<Connection<ContradictionRow>>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  IngestJob: ResolverTypeWrapper<Job>;
  Diagnostic: ResolverTypeWrapper<DiagnosticOf>;
  JobState: JobState;
  IngestOutcome: IngestOutcome;
  Mechanism: ResolverTypeWrapper<MechanismRow>;
  MechanismLink: ResolverTypeWrapper<LinkOf>;
  Statement: ResolverTypeWrapper<StatementRow>;
  MechanismConnection: ResolverTypeWrapper<Connection<MechanismRow>>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  StatementConnection: ResolverTypeWrapper<Connection<StatementRow>>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  MechanismWhere: MechanismWhere;
  StatementWhere: StatementWhere;
  MechanismOrder: MechanismOrder;
  MechanismOrderField: MechanismOrderField;
  MechanismRelation: MechanismRelation;
  Predicate: Predicate;
  Mutation: ResolverTypeWrapper<unknown>;
  ArticleSource: ArticleSource;
  FindingChange: FindingChange;
  ArticleIngestPayload: ResolverTypeWrapper<Ingested>;
  ArticleDeletePayload: ResolverTypeWrapper<ArticleDeletePayload>;
  FindingUpdatePayload: ResolverTypeWrapper<Updated>;
  UserError: ResolverTypeWrapper<UserError>;
  PathwayResult: ResolverTypeWrapper<
    Omit<PathwayResult, 'pathways'> & { pathways: ReadonlyArray<ResolversTypes['Pathway']> }
  >;
  Pathway: ResolverTypeWrapper<PathwayOf>;
  Hop: ResolverTypeWrapper<Step>;
  Effect: Effect;
  Neighbourhood: ResolverTypeWrapper<
    Omit<Neighbourhood, 'mechanisms' | 'statements'> & {
      mechanisms: ReadonlyArray<ResolversTypes['Mechanism']>;
      statements: ReadonlyArray<ResolversTypes['Statement']>;
    }
  >;
  Query: ResolverTypeWrapper<unknown>;
  SearchHit: ResolverTypeWrapper<NamedHit>;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }
  >;
  SearchEdge: ResolverTypeWrapper<SearchEdgeOf>;
  Facet: ResolverTypeWrapper<Facet>;
  SearchType: SearchType;
  Citation: ResolverTypeWrapper<CitationRow>;
  Pointer: ResolverTypeWrapper<PointerOf>;
  Reference: ResolverTypeWrapper<ReferenceRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  Retraction: ResolverTypeWrapper<Notice>;
  SourceImpact: ResolverTypeWrapper<SourceRow>;
  CitationConnection: ResolverTypeWrapper<Connection<CitationRow>>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  ReferenceConnection: ResolverTypeWrapper<Connection<ReferenceRow>>;
  ReferenceEdge: ResolverTypeWrapper<Omit<ReferenceEdge, 'node'> & { node: ResolversTypes['Reference'] }>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceWhere: SourceWhere;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  CitationStyle: CitationStyle;
  ReferenceOrigin: ReferenceOrigin;
  IdentifiedBy: IdentifiedBy;
  RetractionKind: RetractionKind;
  Subscription: ResolverTypeWrapper<unknown>;
  IngestEvent: ResolverTypeWrapper<JobEvent>;
  EvidenceTrace: ResolverTypeWrapper<Trace>;
  TraceStep: ResolverTypeWrapper<TraceStepOf>;
  TraceOutcome: TraceOutcome;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Section: SectionRow;
  Block: Block;
  ClaimMark: ClaimMark;
  Location: Location;
  ArticleConnection: Connection<ArticleRow>;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleWhere: ArticleWhere;
  ArticleOrder: ArticleOrder;
  AuditFinding: FindingRow;
  AuditRule: RuleInfo;
  AuditSummary: Omit<AuditSummary, 'byRule'> & { byRule: ReadonlyArray<ResolversParentTypes['RuleCount']> };
  Float: Scalars['Float']['output'];
  StatusCount: StatusCount;
  SeverityCount: SeverityCount;
  RuleCount: Omit<RuleCount, 'rule'> & { rule: ResolversParentTypes['AuditRule'] };
  AuditFindingConnection: Connection<FindingRow>;
  AuditFindingEdge: Omit<AuditFindingEdge, 'node'> & { node: ResolversParentTypes['AuditFinding'] };
  FindingWhere: FindingWhere;
  FindingOrder: FindingOrder;
  AuditReport: AuditReport;
  Claim: ClaimRow;
  Mention: MentionOf;
  Assertion: AssertionOf;
  Cue: Omit<Cue, 'span'> & { span: ResolversParentTypes['Span'] };
  NearbyCitation: Omit<NearbyCitation, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  ClaimConnection: Connection<ClaimRow>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimWhere: ClaimWhere;
  ClaimOrder: ClaimOrder;
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Node: NamedNode;
  PageInfo: PageInfo;
  Span: SpanOf;
  Contradiction: ContradictionRow;
  Side: SideOf;
  ContradictionConnection: Connection<ContradictionRow>;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  IngestJob: Job;
  Diagnostic: DiagnosticOf;
  Mechanism: MechanismRow;
  MechanismLink: LinkOf;
  Statement: StatementRow;
  MechanismConnection: Connection<MechanismRow>;
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  StatementConnection: Connection<StatementRow>;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  MechanismWhere: MechanismWhere;
  StatementWhere: StatementWhere;
  MechanismOrder: MechanismOrder;
  Mutation: unknown;
  ArticleSource: ArticleSource;
  FindingChange: FindingChange;
  ArticleIngestPayload: Ingested;
  ArticleDeletePayload: ArticleDeletePayload;
  FindingUpdatePayload: Updated;
  UserError: UserError;
  PathwayResult: Omit<PathwayResult, 'pathways'> & { pathways: ReadonlyArray<ResolversParentTypes['Pathway']> };
  Pathway: PathwayOf;
  Hop: Step;
  Neighbourhood: Omit<Neighbourhood, 'mechanisms' | 'statements'> & {
    mechanisms: ReadonlyArray<ResolversParentTypes['Mechanism']>;
    statements: ReadonlyArray<ResolversParentTypes['Statement']>;
  };
  Query: unknown;
  SearchHit: NamedHit;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: SearchEdgeOf;
  Facet: Facet;
  Citation: CitationRow;
  Pointer: PointerOf;
  Reference: ReferenceRow;
  Source: SourceRow;
  Retraction: Notice;
  SourceImpact: SourceRow;
  CitationConnection: Connection<CitationRow>;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  ReferenceConnection: Connection<ReferenceRow>;
  ReferenceEdge: Omit<ReferenceEdge, 'node'> & { node: ResolversParentTypes['Reference'] };
  SourceConnection: Connection<SourceRow>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceWhere: SourceWhere;
  SourceOrder: SourceOrder;
  Subscription: unknown;
  IngestEvent: JobEvent;
  EvidenceTrace: Trace;
  TraceStep: TraceStepOf;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
  sizedBy: ReadonlyArray<Scalars['String']['input']>;
  assumedSize?: Maybe<Scalars['Int']['input']>;
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ArticleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['Format'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  asSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  textLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ArticleTextArgs, 'start' | 'length'>
  >;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  claimMarks?: Resolver<ReadonlyArray<ResolversTypes['ClaimMark']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ArticleCitationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  references?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, Partial<ArticleReferencesArgs>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, Partial<ArticleMechanismsArgs>>;
  auditSummary?: Resolver<ResolversTypes['AuditSummary'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType, Partial<ArticleFindingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SectionKind'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type BlockResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block'],
> = {
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimMarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimMark'] = ResolversParentTypes['ClaimMark'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  supportStatus?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
};

export type LocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'],
> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startColumn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endColumn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ArticleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AuditFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rescues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditRule'] = ResolversParentTypes['AuditRule'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  documentationUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type AuditSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditSummary'] = ResolversParentTypes['AuditSummary'],
> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  bySeverity?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
  byRule?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
};

export type StatusCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount'],
> = {
  status?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeverityCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeverityCount'] = ResolversParentTypes['SeverityCount'],
> = {
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RuleCount'] = ResolversParentTypes['RuleCount'],
> = {
  rule?: Resolver<ResolversTypes['AuditRule'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditFindingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditFindingConnection'] = ResolversParentTypes['AuditFindingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditFindingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditFindingEdge'] = ResolversParentTypes['AuditFindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
};

export type AuditReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditReport'] = ResolversParentTypes['AuditReport'],
> = {
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  causal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['Cue']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  negation?: Resolver<Maybe<ResolversTypes['Cue']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
  populations?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citationScope?: Resolver<ResolversTypes['CitationScope'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  supportStatus?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  nearbyCitations?: Resolver<ReadonlyArray<ResolversTypes['NearbyCitation']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['EvidenceTrace'], ParentType, ContextType, RequireFields<ClaimTraceArgs, 'maxDepth'>>;
  alsoAssertedBy?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ClaimAlsoAssertedByArgs>
  >;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type AssertionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion'],
> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type CueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cue'] = ResolversParentTypes['Cue'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type NearbyCitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NearbyCitation'] = ResolversParentTypes['NearbyCitation'],
> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    'Article' | 'AuditFinding' | 'Claim' | 'Mechanism' | 'Statement' | 'Citation' | 'Reference' | 'Source',
    ParentType,
    ContextType
  >;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type SideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Side'] = ResolversParentTypes['Side'],
> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SideClaimsArgs>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestSupport?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type IngestJobResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IngestJob'] = ResolversParentTypes['IngestJob'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
};

export type DiagnosticResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type MechanismResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xrefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['MechanismLink']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, Partial<MechanismMembersArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MechanismClaimsArgs>>;
  asSubject?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MechanismAsSubjectArgs>>;
  asObject?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MechanismAsObjectArgs>>;
  neighbours?: Resolver<
    ResolversTypes['MechanismConnection'],
    ParentType,
    ContextType,
    Partial<MechanismNeighboursArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MechanismLink'] = ResolversParentTypes['MechanismLink'],
> = {
  relation?: Resolver<ResolversTypes['MechanismRelation'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StatementClaimsArgs>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestSupport?: Resolver<Maybe<ResolversTypes['SupportStatus']>, ParentType, ContextType>;
  contradictedBy?: Resolver<
    ResolversTypes['ContradictionConnection'],
    ParentType,
    ContextType,
    Partial<StatementContradictedByArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MechanismConnection'] = ResolversParentTypes['MechanismConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MechanismEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  articleIngest?: Resolver<
    ResolversTypes['ArticleIngestPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationArticleIngestArgs, 'source'>
  >;
  articleDelete?: Resolver<
    ResolversTypes['ArticleDeletePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationArticleDeleteArgs, 'articleId'>
  >;
  findingUpdate?: Resolver<
    ResolversTypes['FindingUpdatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFindingUpdateArgs, 'findingId' | 'change'>
  >;
};

export type ArticleIngestPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleIngestPayload'] = ResolversParentTypes['ArticleIngestPayload'],
> = {
  job?: Resolver<Maybe<ResolversTypes['IngestJob']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleDeletePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleDeletePayload'] = ResolversParentTypes['ArticleDeletePayload'],
> = {
  deletedArticleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FindingUpdatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingUpdatePayload'] = ResolversParentTypes['FindingUpdatePayload'],
> = {
  finding?: Resolver<Maybe<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PathwayResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathwayResult'] = ResolversParentTypes['PathwayResult'],
> = {
  pathways?: Resolver<ReadonlyArray<ResolversTypes['Pathway']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathwayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway'],
> = {
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestSupport?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
};

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['MechanismLink']>, ParentType, ContextType>;
  bestSupport?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<HopClaimsArgs, 'first'>
  >;
};

export type NeighbourhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType, Partial<QueryMechanismArgs>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, Partial<QueryMechanismsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statement?: Resolver<
    Maybe<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementArgs, 'id'>
  >;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  trace?: Resolver<
    Maybe<ResolversTypes['EvidenceTrace']>,
    ParentType,
    ContextType,
    RequireFields<QueryTraceArgs, 'claimId' | 'maxDepth'>
  >;
  pathways?: Resolver<
    ResolversTypes['PathwayResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPathwaysArgs, 'from' | 'to' | 'maxLength' | 'first' | 'families'>
  >;
  neighbourhood?: Resolver<
    ResolversTypes['Neighbourhood'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighbourhoodArgs, 'mechanismId' | 'depth' | 'limit'>
  >;
  contradictions?: Resolver<
    ResolversTypes['ContradictionConnection'],
    ParentType,
    ContextType,
    Partial<QueryContradictionsArgs>
  >;
  unsourcedConsensus?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryUnsourcedConsensusArgs, 'minArticles'>
  >;
  singlePointsOfFailure?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySinglePointsOfFailureArgs, 'minClaims'>
  >;
  audit?: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType, Partial<QueryAuditArgs>>;
  auditSummary?: Resolver<ResolversTypes['AuditSummary'], ParentType, ContextType, Partial<QueryAuditSummaryArgs>>;
  job?: Resolver<Maybe<ResolversTypes['IngestJob']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  auditReport?: Resolver<
    ResolversTypes['AuditReport'],
    ParentType,
    ContextType,
    RequireFields<QueryAuditReportArgs, 'format'>
  >;
  auditRules?: Resolver<ReadonlyArray<ResolversTypes['AuditRule']>, ParentType, ContextType>;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
};

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Mechanism' | 'Source', ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  marker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  style?: Resolver<ResolversTypes['CitationStyle'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  pointers?: Resolver<ReadonlyArray<ResolversTypes['Pointer']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Pointer'] = ResolversParentTypes['Pointer'],
> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type ReferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ReferenceOrigin'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  containerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  identifiedBy?: Resolver<Maybe<ResolversTypes['IdentifiedBy']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isbn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  containerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Retraction']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceCitedByArgs>>;
  supportsStatements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<SourceSupportsStatementsArgs>
  >;
  impact?: Resolver<ResolversTypes['SourceImpact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction'],
> = {
  kind?: Resolver<ResolversTypes['RetractionKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  noticeUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SourceImpactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceImpact'] = ResolversParentTypes['SourceImpact'],
> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soleSupportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soleSupport?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<SourceImpactSoleSupportArgs>
  >;
};

export type CitationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ReferenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferenceConnection'] = ResolversParentTypes['ReferenceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferenceEdge'] = ResolversParentTypes['ReferenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  ingestProgress?: SubscriptionResolver<
    ResolversTypes['IngestEvent'],
    'ingestProgress',
    ParentType,
    ContextType,
    RequireFields<SubscriptionIngestProgressArgs, 'jobId'>
  >;
};

export type IngestEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IngestEvent'] = ResolversParentTypes['IngestEvent'],
> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['IngestJob'], ParentType, ContextType>;
};

export type EvidenceTraceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceTrace'] = ResolversParentTypes['EvidenceTrace'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TraceStep']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TraceOutcome'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TraceStep'] = ResolversParentTypes['TraceStep'],
> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CitationScope'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TraceOutcome']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  ClaimMark?: ClaimMarkResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditRule?: AuditRuleResolvers<ContextType>;
  AuditSummary?: AuditSummaryResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  SeverityCount?: SeverityCountResolvers<ContextType>;
  RuleCount?: RuleCountResolvers<ContextType>;
  AuditFindingConnection?: AuditFindingConnectionResolvers<ContextType>;
  AuditFindingEdge?: AuditFindingEdgeResolvers<ContextType>;
  AuditReport?: AuditReportResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Cue?: CueResolvers<ContextType>;
  NearbyCitation?: NearbyCitationResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Side?: SideResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  IngestJob?: IngestJobResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  MechanismLink?: MechanismLinkResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ArticleIngestPayload?: ArticleIngestPayloadResolvers<ContextType>;
  ArticleDeletePayload?: ArticleDeletePayloadResolvers<ContextType>;
  FindingUpdatePayload?: FindingUpdatePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  PathwayResult?: PathwayResultResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Pointer?: PointerResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  SourceImpact?: SourceImpactResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  ReferenceConnection?: ReferenceConnectionResolvers<ContextType>;
  ReferenceEdge?: ReferenceEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  IngestEvent?: IngestEventResolvers<ContextType>;
  EvidenceTrace?: EvidenceTraceResolvers<ContextType>;
  TraceStep?: TraceStepResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
