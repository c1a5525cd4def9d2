// Writes what is made of schema/api: `npm run codegen`. src/graphql/types.ts has the types that resolvers must fit;
// web/operations.ts has the documents of web/operations, each with the types of what it takes and gives. With --check it only
// says whether the files are what the schema makes of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse, print, visit } from 'graphql';
import { format, resolveConfig } from 'prettier';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (folder) =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(here(`${folder}/${name}`), 'utf8'))
    .join('\n');

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

const schema = parse(read('schema/api'), { noLocation: true });
const generate = (filename, documents, plugins, options) =>
  codegen({
    filename: here(filename),
    schema,
    documents,
    pluginMap: { typescript, resolvers, operationTypes },
    plugins: plugins.map((name) => ({ [name]: {} })),
    config: options,
  });

/** The text of each operation with the fragments that it spreads, as a server is sent it. */
function operationsOf(document) {
  const fragments = new Map(
    document.definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((one) => [one.name.value, one]),
  );
  const spread = (node, found) => {
    visit(node, {
      FragmentSpread({ name }) {
        if (found.has(name.value)) return;
        found.add(name.value);
        spread(fragments.get(name.value), found);
      },
    });
    return found;
  };
  return document.definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .map((operation) => {
      const used = [...spread(operation, new Set())].sort().map((name) => fragments.get(name));
      const name = operation.name.value;
      const type = `${name}${operation.operation[0].toUpperCase()}${operation.operation.slice(1)}`;
      const text = [operation, ...used].map(print).join('\n\n');
      return `export const ${name} = operation<${type}, ${type}Variables>('${name}', \`${text.replaceAll('`', '\\`')}\`);`;
    });
}

const asked = parse(read('web/operations'), { noLocation: true });
const FILES = [
  [
    'src/graphql/types.ts',
    '// Generated from schema/api by `npm run codegen`; changes belong there, or into scripts/codegen.mjs.',
    await generate('src/graphql/types.ts', [], ['typescript', 'resolvers'], config),
  ],
  [
    'web/operations.ts',
    `// Generated from web/operations by \`npm run codegen\`; changes belong there.
import { operation } from './client/operation.ts';`,
    [
      await generate('web/operations.ts', [{ location: 'web/operations', document: asked }], ['operationTypes'], {
        scalars: config.scalars,
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
        inputMaybeValue: 'T | null | undefined',
      }),
      ...operationsOf(asked),
    ].join('\n\n'),
  ],
];

for (const [name, header, code] of FILES) {
  const file = here(name);
  const text = await format(`${header}\n${code}`, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the schema makes of it: run \`npm run codegen\`.`);
    process.exitCode = 1;
  }
}
