import type {
  ExecutionArgs,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  type DocumentNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
} from 'graphql';
import { EnvelopArmor } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';
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

/** As many items as a list without pages is taken to have. */
const LIST = 5;
/** What a field costs itself, where it takes more than one look-up. */
const WEIGHTS: Record<string, number> = {
  'Query.search': 50,
  'Query.pathways': 50,
  'Query.neighbourhood': 50,
  'Query.contradictions': 10,
  'Query.unsourcedConsensus': 10,
  'Query.singlePointsOfFailure': 10,
  'Query.trace': 50,
  'Claim.trace': 50,
  'Query.claims': 10,
  'Query.audit': 10,
  'Query.articles': 10,
  'Query.mechanisms': 10,
  'Query.sources': 10,
  'Query.statements': 10,
};

type Variables = Record<string, unknown>;

/**
 * The cost of an operation: every object that could be fetched costs 1, a page multiplies what is asked of its items by `first`
 * or `last`, another list by 5. Fragments count wherever they are spread; each is counted once for each type it is spread on.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map<string, number>();

  const costOfSet = (set: SelectionSetNode, type: GraphQLCompositeType, size: number): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!field || !selection.selectionSet) continue;
        const inner = getNamedType(field.type);
        if (!isCompositeType(inner)) continue;
        const values = getArgumentValues(field, selection, variables);
        const paged = inner.name.endsWith('Connection');
        const asked = pageSize(values);
        const times = isListType(getNullableType(field.type))
          ? listSize(type.name, field.name, values, asked, size)
          : 1;
        const items =
          inner.name === 'Neighbourhood'
            ? limitOf(values)
            : paged || inner.name === 'PathwayResult'
              ? (asked ?? 20)
              : size;
        cost +=
          (WEIGHTS[`${type.name}.${field.name}`] ?? 1) + times * (1 + costOfSet(selection.selectionSet, inner, items));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        if (isCompositeType(on)) cost += costOfSet(selection.selectionSet, on, size);
      } else {
        const fragment = fragments.get(selection.name.value);
        const on = fragment && schema.getType(fragment.typeCondition.name.value);
        if (!fragment || !isCompositeType(on)) continue;
        const key = `${fragment.name.value} ${size}`;
        if (!known.has(key)) known.set(key, costOfSet(fragment.selectionSet, on, size));
        cost += known.get(key)!;
      }
    }
    return cost;
  };
  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root, 1) : 0;
}

/** How many items a page was asked for; null where it was not said. Wrong sizes are told by the page itself. */
function pageSize(values: Variables): number | null {
  const asked = values['first'] ?? values['last'];
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), 100) : null;
}

/** How many mechanisms a neighbourhood was asked for; as many statements are taken to tie them. */
const limitOf = ({ limit }: Variables): number =>
  typeof limit === 'number' ? Math.min(Math.max(limit, 1), 2000) : 500;

/** How many items a list is taken to have: those of a page, those that were named, or a few. */
function listSize(type: string, field: string, values: Variables, asked: number | null, size: number): number {
  if (/Connection$/.test(type) && /^(edges|nodes)$/.test(field)) return size;
  if (type === 'PathwayResult' && field === 'pathways') return size;
  if (type === 'Neighbourhood') return size;
  if (Array.isArray(values['ids'])) return values['ids'].length;
  return asked ?? LIST;
}

/** Refuses documents that are too large, too deep or too costly before a resolver runs, and reports the cost of the others. */
export function admissionPlugins(): Plugin[] {
  const limited = (code: 'QUERY_TOO_DEEP' | 'QUERY_TOO_MANY_ALIASES', message: string) => ({
    propagateOnRejection: false,
    onReject: [(context: { reportError(error: Error): void } | null) => context?.reportError(refusal(code, message))],
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
      ...limited('QUERY_TOO_DEEP', `The document is nested deeper than ${LIMITS.depth} fields.`),
    },
    maxAliases: {
      n: LIMITS.aliases,
      ...limited('QUERY_TOO_MANY_ALIASES', `The document has more than ${LIMITS.aliases} aliases.`),
    },
  }).protect();
  return [sizePlugin, ...(armor.plugins as Plugin[]), costPlugin];
}

/** Refuses a document by its size, before it is parsed. @throws QUERY_TOO_MANY_TOKENS */
export function checkSize(document: string): void {
  if (Buffer.byteLength(document) > LIMITS.bytes) {
    throw refusal('QUERY_TOO_MANY_TOKENS', `The document is larger than ${LIMITS.bytes} bytes.`);
  }
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
