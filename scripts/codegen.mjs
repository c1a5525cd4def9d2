// Writes src/graphql/types.ts, the types that resolvers must fit, from schema/api: `npm run codegen`. With --check it only says
// whether the file is what the schema makes of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const folder = fileURLToPath(new URL('../schema/api/', import.meta.url));
const file = fileURLToPath(new URL('../src/graphql/types.ts', import.meta.url));

const row = (entity) => `../query/fields.ts#${entity}Row`;

/** What resolvers are given as their parent, by type: for a type that is not here, an object with the fields of the schema. */
const parents = {
  ...Object.fromEntries(
    ['Article', 'Section', 'Claim', 'Citation', 'Reference', 'Source', 'Mechanism', 'Statement'].map((entity) => [
      entity,
      row(entity),
    ]),
  ),
  AuditFinding: row('Finding'),
  SourceImpact: row('Source'),
  Pointer: '../../schema/model.ts#Pointer as PointerOf',
  Retraction: '../../schema/model.ts#Notice',
  Contradiction: '../query/contradictions.ts#Contradiction as ContradictionRow',
  EvidenceTrace: '../query/trace.ts#Trace',
  TraceStep: '../query/trace.ts#TraceStep as TraceStepOf',
  Hop: '../query/path-search.ts#Step',
  AuditRule: './context.ts#RuleInfo',
  IngestJob: './jobs.ts#Job',
  IngestEvent: './jobs.ts#JobEvent',
  Span: './resolvers/span.ts#SpanOf',
  Mention: './resolvers/claim.ts#MentionOf',
  Assertion: './resolvers/claim.ts#AssertionOf',
  MechanismLink: './resolvers/mechanism.ts#LinkOf',
  Side: './resolvers/contradiction.ts#SideOf',
  Pathway: './resolvers/pathway.ts#PathwayOf',
  SearchEdge: './resolvers/search.ts#SearchEdgeOf',
  Diagnostic: './resolvers/ingest.ts#DiagnosticOf',
  ArticleIngestPayload: './resolvers/mutation.ts#Ingested',
  FindingUpdatePayload: './resolvers/mutation.ts#Updated',
  Node: './resolvers/named.ts#NamedNode',
  SearchHit: './resolvers/named.ts#NamedHit',
};

const connectionOf = (type) => `./resolvers/connection.ts#Connection<${type}>`;
const connections = {
  ...Object.fromEntries(
    ['Article', 'Claim', 'Citation', 'Reference', 'Source', 'Mechanism', 'Statement', 'Contradiction'].map((entity) => [
      `${entity}Connection`,
      connectionOf(`${entity}Row`),
    ]),
  ),
  AuditFindingConnection: connectionOf('FindingRow'),
};

const config = {
  contextType: './context.ts#Context',
  rootValueType: 'unknown',
  mappers: { ...parents, ...connections },
  scalars: { ID: 'string', DateTime: 'string', URL: 'string', PartialDate: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  disableDescriptions: true,
  // A field is there, if only as null; so is an input that has a default.
  avoidOptionals: { field: true, defaultValue: true },
  inputMaybeValue: 'T | null | undefined',
  // An item of a list may be awaited for, too.
  maybeValue: 'T extends PromiseLike<infer U> ? Promise<U | null | undefined> : T | null | undefined',
  resolverTypeWrapperSignature: 'Promise<T> | T',
  makeResolverTypeCallable: true,
};

const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(`${folder}${name}`, 'utf8'));
const code = await codegen({
  filename: file,
  schema: parse(parts.join('\n'), { noLocation: true }),
  documents: [],
  pluginMap: { typescript, resolvers },
  plugins: [{ typescript: {} }, { resolvers: {} }],
  config,
});
const header = '// Generated from schema/api by `npm run codegen`; changes belong there, or into scripts/codegen.mjs.';
const text = await format(`${header}\n${code}`, { ...(await resolveConfig(file)), filepath: file });

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/graphql/types.ts is not what schema/api makes of it: run `npm run codegen`.');
  process.exitCode = 1;
}
