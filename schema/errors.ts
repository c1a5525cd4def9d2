import type { Span } from './span.ts';

/** What an error's code stands for: the exit code of the command line, and whether trying again can help. */
interface ErrorKind {
  /** 2 wrong use or configuration, 3 an input failed, 4 store or network not to be had, 70 a fault of ours. */
  readonly exit: 2 | 3 | 4 | 70;
  readonly retriable: boolean;
  /** What it means, as docs/errors.md has it. */
  readonly meaning: string;
}

const input = (meaning: string): ErrorKind => ({ exit: 3, retriable: false, meaning });
const use = (meaning: string): ErrorKind => ({ exit: 2, retriable: false, meaning });
const store = (meaning: string, retriable = true): ErrorKind => ({ exit: 4, retriable, meaning });

/** Every code there is. docs/errors.md lists exactly these; a test holds the two together. */
export const ERRORS = {
  FILE_NOT_FOUND: input('A file or folder that was named does not exist.'),
  FILE_UNREADABLE: input('A file is there, but the system does not let it be read.'),
  FILE_EMPTY: input('A file holds nothing, or only white space.'),
  FILE_TOO_LARGE: input('A file is larger than `--max-bytes`.'),
  FILE_BINARY: input('A file holds binary data, not the text of an article.'),
  FORMAT_UNKNOWN: input('The ending of a file names no format that is read here.'),
  FORMAT_MISMATCH: input('The content of a file is not what its ending says.'),
  REFERENCES_INVALID: input(
    'A file of references is not of the BibTeX, RIS or CSL-JSON format that its ending promises.',
  ),
  NOTICES_INVALID: input('A line of a file of retraction notices can not be read; nothing of the file was taken.'),
  ENCODING_INVALID: input('The bytes of a file are not valid in the encoding that it declares, or in UTF-8.'),
  HTML_TOO_DEEP: input('The elements of a page are nested deeper than 1,000.'),
  JATS_INVALID: input('A JATS file is cut off, nested deeper than 1,000 elements, or holds several articles.'),
  NO_ARTICLE_FOUND: input('A page was read, and no article is in it.'),
  NO_ARTICLES_IN_FOLDER: input('A folder or pattern holds no file of a format that is read here.'),
  ARTICLE_ID_TAKEN: input('A second file of the same run has the id of an earlier one.'),
  ARTICLE_ID_INVALID: use('An id that was given is empty, too long or holds control characters.'),
  ARTICLE_NOT_FOUND: use('No article of that id is in the store.'),
  CLAIM_NOT_FOUND: use('No claim of that id is in the store.'),
  FINDING_NOT_FOUND: use('No finding of that id is in the store.'),
  JOB_NOT_FOUND: use('No job of that id is remembered: the server was started again, or many jobs came after it.'),
  MECHANISM_NOT_FOUND: use('No mechanism of that id or name is in the store.'),
  VOCABULARY_INVALID: use('A vocabulary file is not of the form that docs/extending.md describes.'),
  USAGE_INVALID: use('A command was called with an unknown command, flag or value.'),
  CONFIG_INVALID: use('A configuration value, from a flag, the environment or a file, is wrong.'),
  RULE_UNKNOWN: use('A configuration or a waiver names a rule that the audit does not have.'),
  WAIVER_INVALID: use('A waiver of a rule of the audit gives no reason, or names no rule.'),
  BASELINE_INVALID: use('A baseline is not there, or is none that this version reads.'),
  STORE_UNREACHABLE: store('The store does not answer: Neo4j is not there, or is gone in the middle.'),
  STORE_AUTH_FAILED: store('The store refuses the user name or the password.', false),
  STORE_LOCKED: store('Another process holds the embedded store.'),
  STORE_SCHEMA_NEWER: store('The store was written by a newer version of claimtrace.', false),
  STORE_SCHEMA_OLDER: store('The store was written by an older version of claimtrace.', false),
  STORE_INVALID: store('What is at the path of the embedded store is no store.', false),
  STORE_FULL: store('The disk has no room left for the store.'),
  STORE_CONFLICT: store('Two writes met, and this one lost every retry.'),
  STORE_NOT_EMPTY: use('A dump is restored into an empty store only.'),
  DUMP_INVALID: input('A dump is cut short, or a line of it is not what its header promises.'),
  DUMP_VERSION_UNSUPPORTED: input('A dump is of a version that is not read here.'),
  OUTPUT_FAILED: store('A file that was named for output can not be written.', false),
  PORT_TAKEN: store('Another process listens on the port that was asked for.'),
  SERVER_UNREACHABLE: store('The server that holds the store does not answer.'),
  INTERRUPTED: store('The work was stopped by a signal; what was acknowledged stays.'),
  QUERY_MALFORMED: use('A GraphQL document does not parse.'),
  QUERY_INVALID: use('A GraphQL document asks for what the schema does not have.'),
  QUERY_CIRCULAR: use('A fragment of a GraphQL document spreads itself.'),
  QUERY_INTROSPECTION: use('A GraphQL document asks for the schema, which the server tells in development only.'),
  QUERY_TOO_LARGE: use('A GraphQL document has more than 100,000 bytes.'),
  QUERY_TOO_DEEP: use('A GraphQL document is nested deeper than is answered.'),
  QUERY_TOO_MANY_ALIASES: use('A GraphQL document has more aliases than are answered.'),
  QUERY_TOO_MANY_TOKENS: use('A GraphQL document has more tokens than are read.'),
  QUERY_TOO_COSTLY: use('A GraphQL document could fetch more than one request may.'),
  CURSOR_INVALID: use('A cursor is damaged, or of another list or order.'),
  PAGE_INVALID: use('`first` and `last` take 1 to 100, one of them at a time.'),
  ARGUMENT_INVALID: use('An argument of a query has a value that it does not take.'),
  QUEUE_FULL: store('As many articles wait to be read, or clients for news of them, as the server takes.'),
  NOT_AUTHORIZED: use('A write came from elsewhere, or without the token of the server.'),
  REQUEST_INVALID: use('An HTTP request is not of the form that the server takes.'),
  OPERATION_NOT_FOUND: use('No document of that hash is in the list of the server.'),
  OPERATION_NOT_ALLOWED: use('The server answers the documents of its list alone, and this is none of them.'),
  REQUEST_TIMEOUT: store('A request took longer than the server gives it; a change may come to its end all the same.'),
  REQUEST_ABORTED: store('A client left before the answer was there.'),
  REQUEST_TOO_LARGE: use('The body of an HTTP request is larger than is taken from its sender.'),
  REQUEST_BATCHED: use('An HTTP request holds a list of documents; each is a request of its own.'),
  INTERNAL: { exit: 70, retriable: false, meaning: 'A fault in claimtrace itself; please report it.' },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorDetail {
  /** The file, flag, setting or argument that is meant. */
  readonly path?: string | undefined;
  readonly span?: Span | undefined;
  readonly line?: number | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** An expected failure: a stable code, what went wrong and where, and what to do. */
export class ClaimtraceError extends Error {
  override readonly name = 'ClaimtraceError';
  readonly code: ErrorCode;
  readonly path: string | undefined;
  readonly span: Span | undefined;
  readonly line: number | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.path = detail.path;
    this.span = detail.span;
    this.line = detail.line;
    this.hint = detail.hint;
  }

  get exitCode(): number {
    return ERRORS[this.code].exit;
  }

  get retriable(): boolean {
    return ERRORS[this.code].retriable;
  }
}

/** What extraction remarks on without failing. docs/errors.md lists exactly these, too. */
export const DIAGNOSTICS = {
  LINK_NOT_A_SOURCE: 'A link that leads to no document elsewhere: it is not taken for a citation.',
  LANGUAGE_NOT_SUPPORTED: 'The article is not in English: links and references are read, claims are not.',
  ARTICLE_ID_TAKEN: 'Another article of the same run has the same id.',
  MARKER_NOT_READ: 'Something that looks like a citation marker and was not taken for one.',
  NAME_NOT_TAKEN: 'A short form that may be a mechanism or a mere word, with nothing in the article that decides it.',
  XML_REPAIRED: 'An element that was closed in the wrong place: the text is there, its extent may be off.',
  ENTITY_NOT_EXPANDED: 'An entity that only a DTD could tell stays as it is written: no DTD is read.',
  FORMULA_NOT_READ: 'Formulas that the file holds as pictures only are not in the text, and leave gaps in it.',
  WAIVER_INVALID: 'A comment that waives a rule of the audit names no rule or no reason.',
  TEXT_REPLACED: 'Bytes that are not valid in the declared encoding were replaced.',
} as const satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
