import type { ExecutionArgs, GraphQLError } from 'graphql';
import { getOperationAST, getVariableValues, Lexer, Source, TokenKind } from 'graphql';
import { EnvelopArmor } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';
import { costOf } from './cost.ts';
import { refusal } from './errors.ts';

/** What one document may ask for. */
export const LIMITS = {
  /** Bytes of the document. */
  bytes: 100_000,
  tokens: 5_000,
  depth: 15,
  aliases: 50,
  /** Nodes that could be fetched. */
  cost: 25_000,
} as const;

const tooManyAliases = (): GraphQLError =>
  refusal('QUERY_TOO_MANY_ALIASES', `The document has more than ${LIMITS.aliases} aliases.`);

/** Refuses documents that are too large, too deep or too costly before a resolver runs, and reports the cost of the others. */
export function admissionPlugins(): Plugin[] {
  const limited = (error: () => GraphQLError) => ({
    propagateOnRejection: false,
    onReject: [(context: { reportError(error: Error): void } | null) => context?.reportError(error())],
  });
  const armor = new EnvelopArmor({
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
    maxDirectives: { n: 50 },
    maxTokens: {
      n: LIMITS.tokens,
      propagateOnRejection: false,
      onReject: [
        () => {
          throw refusal('QUERY_TOO_MANY_TOKENS', `The document has more than ${LIMITS.tokens} tokens.`);
        },
      ],
    },
    maxDepth: {
      n: LIMITS.depth,
      flattenFragments: true,
      ...limited(() => refusal('QUERY_TOO_DEEP', `The document is nested deeper than ${LIMITS.depth} fields.`)),
    },
    maxAliases: {
      n: LIMITS.aliases,
      ...limited(tooManyAliases),
    },
  }).protect();
  return [sizePlugin, ...(armor.plugins as Plugin[]), costPlugin];
}

/** Refuses a document by its size and its aliases, before it is parsed. @throws QUERY_TOO_LARGE, QUERY_TOO_MANY_ALIASES */
export function checkSize(document: string): void {
  if (Buffer.byteLength(document) > LIMITS.bytes) {
    throw refusal('QUERY_TOO_LARGE', `The document is larger than ${LIMITS.bytes} bytes.`);
  }
  // An alias takes a colon: most documents need not be read for it.
  const colons = document.split(':').length - 1;
  if (colons > LIMITS.aliases && countAliases(document) > LIMITS.aliases) throw tooManyAliases();
}

/** Colons outside of arguments: nothing else has one there. Text that can not be read is left for the parser to refuse. */
function countAliases(document: string): number {
  const lexer = new Lexer(new Source(document));
  let aliases = 0;
  let arguments_ = 0;
  try {
    for (
      let token = lexer.advance();
      token.kind !== TokenKind.EOF && aliases <= LIMITS.aliases;
      token = lexer.advance()
    ) {
      if (token.kind === TokenKind.PAREN_L) arguments_++;
      else if (token.kind === TokenKind.PAREN_R) arguments_--;
      else if (token.kind === TokenKind.COLON && arguments_ === 0) aliases++;
    }
  } catch {
    return aliases;
  }
  return aliases;
}

const sizePlugin: Plugin = {
  onParams({ params }) {
    if (typeof params.query === 'string') checkSize(params.query);
  },
};

/** What an operation costs; null where it has no operation or no sound variables, which execution itself will say. */
function requestedCost({ schema, document, operationName, variableValues }: ExecutionArgs): number | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  return coerced ? costOf(schema, document, operation, coerced) : null;
}

const tooCostly = (requested: number): GraphQLError =>
  refusal('QUERY_TOO_COSTLY', `The document could fetch ${requested} objects; one request may ${LIMITS.cost}.`);

const costPlugin: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const requested = requestedCost(args);
    if (requested === null) return undefined;
    if (requested > LIMITS.cost) {
      setResultAndStopExecution({ errors: [tooCostly(requested)] });
      return undefined;
    }
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const cost = { requested, maximum: LIMITS.cost };
        setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const requested = requestedCost(args);
    if (requested !== null && requested > LIMITS.cost) setResultAndStopExecution({ errors: [tooCostly(requested)] });
  },
};
