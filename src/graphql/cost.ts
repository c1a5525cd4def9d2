import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';

/** As many items as a page, and as another list, are taken to have where nothing says so. */
const PAGE = 20;
const LIST = 5;
/** A page has no more; larger ones are refused by the field itself. */
const LARGEST_PAGE = 100;

type Field = GraphQLField<unknown, unknown>;
type Variables = Record<string, unknown>;

/** The values of a field's `@cost`, its defaults where it has none. */
interface Cost {
  readonly weight: number;
  readonly sizedBy: readonly string[];
  readonly assumedSize?: number | null;
}

/** What the fields of schemas cost: it stands in the schema, and every request asks for it. */
const costs = new WeakMap<Field, Cost>();

function costOfField(schema: GraphQLSchema, field: Field): Cost {
  const known = costs.get(field);
  if (known) return known;
  const directive = schema.getDirective('cost');
  const given = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  const cost = (given as Cost | undefined) ?? { weight: 1, sizedBy: ['first', 'last'] };
  costs.set(field, cost);
  return cost;
}

/** How many objects the arguments of a field ask for; null where they do not say. */
function sizeAsked({ sizedBy, assumedSize }: Cost, field: Field, node: FieldNode, variables: Variables): number | null {
  const values = getArgumentValues(field, node, variables);
  for (const name of sizedBy) {
    const value = values[name];
    if (Array.isArray(value)) return value.length;
    if (typeof value !== 'number') continue;
    const page = name === 'first' || name === 'last';
    return Math.max(1, page ? Math.min(value, LARGEST_PAGE) : value);
  }
  if (assumedSize != null) return assumedSize;
  return field.args.some(({ name }) => sizedBy.includes(name)) ? PAGE : null;
}

/**
 * The cost of an operation: the weight of every field that gives objects, and 1 for every object that could be fetched, with
 * lists multiplying what is asked of their items. Fragments count wherever they are spread; each is counted once for each size
 * it is spread with.
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

  function costOfSelection(node: FieldNode, type: GraphQLCompositeType, around: number | null): number {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inner = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(inner)) return 0;
    const cost = costOfField(schema, field);
    const size = sizeAsked(cost, field, node, variables);
    const list = isListType(getNullableType(field.type));
    const times = list ? (size ?? around ?? LIST) : 1;
    return cost.weight + times * (1 + costOfSet(node.selectionSet, inner, list ? null : size));
  }

  /** `around`: how many items the lists have of the object that is selected from, where something said so. */
  function costOfSet(set: SelectionSetNode, type: GraphQLCompositeType, around: number | null): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += costOfSelection(selection, type, around);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        if (isCompositeType(on)) cost += costOfSet(selection.selectionSet, on, around);
      } else {
        const fragment = fragments.get(selection.name.value);
        const on = fragment && schema.getType(fragment.typeCondition.name.value);
        if (!fragment || !isCompositeType(on)) continue;
        const key = `${fragment.name.value} ${around}`;
        if (!known.has(key)) known.set(key, costOfSet(fragment.selectionSet, on, around));
        cost += known.get(key)!;
      }
    }
    return cost;
  }
  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root, null) : 0;
}
