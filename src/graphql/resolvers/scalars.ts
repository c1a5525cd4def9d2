import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { ClaimtraceError } from '../../../schema/errors.ts';
import type { ResolversOf } from './needed.ts';

function scalar(name: string, isValid: (value: string) => boolean, wanted: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new ClaimtraceError('ARGUMENT_INVALID', `A ${name} is ${wanted}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The scalars of the API; values of the store are served as they are. */
export const scalars = {
  URL: scalar('URL', isAddress, 'an absolute http or https address'),
  DateTime: scalar(
    'DateTime',
    (text) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text),
    'a moment in ISO 8601 with a zone',
  ),
  PartialDate: scalar('PartialDate', (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text), '2024, 2024-05 or 2024-05-01'),
} satisfies ResolversOf<'URL' | 'DateTime' | 'PartialDate'>;
