import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readPackageFile } from '../../schema/files.ts';
import type { Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

/** The parts of the schema by topic, in schema/api. */
const PARTS = [
  'query',
  'article',
  'claim',
  'source',
  'mechanism',
  'pathway',
  'contradiction',
  'trace',
  'audit',
  'search',
  'mutation',
  'subscription',
  'ingest',
  'common',
] as const;

/** The SDL of the whole API. */
export const schemaText = (): string => PARTS.map((part) => readPackageFile(`schema/api/${part}.graphql`)).join('\n');

export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema<Context>({
    typeDefs: schemaText(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
