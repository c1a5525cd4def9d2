import type { Predicate, SupportStatus } from '../../schema/model.ts';
import { counted, fit, printable, wrap } from '../export/text.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';
import { countOf, FIRST, FORMAT, json, rung } from './format.ts';
import { unknownMechanism } from './near.ts';
import { ask } from './query-store.ts';

interface Statement {
  readonly predicate: Predicate;
  readonly subject?: { readonly name: string };
  readonly object?: { readonly name: string };
  readonly claimCount: number;
  readonly denialCount: number;
  readonly sourceCount: number;
  readonly bestSupport: SupportStatus | null;
}

interface Mechanism {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly category: string;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly parents: readonly { readonly relation: string; readonly mechanism: { readonly name: string } }[];
  readonly asSubject: { readonly totalCount: number | null; readonly nodes: readonly Statement[] };
  readonly asObject: { readonly totalCount: number | null; readonly nodes: readonly Statement[] };
  readonly claims: {
    readonly totalCount: number | null;
    readonly nodes: readonly {
      readonly id: string;
      readonly quote: string;
      readonly supportStatus: SupportStatus;
      readonly article: { readonly title: string };
    }[];
  };
}

export const mechanism: Command = {
  name: 'mechanism',
  summary: 'what the articles say about a mechanism, and what it rests on',
  arguments: [['<NAME>', 'any of its names, in any spelling, or its id']],
  settings: ['store', 'server'],
  flags: [FORMAT, FIRST],
  examples: [
    ['claimtrace mechanism TLR4', 'its claims, each with what it rests on, and its statements'],
    ['claimtrace mechanism "tumour necrosis factor" --format json', 'the same for a program'],
  ],
  run: ({ config, terminal }, [name = ''], values) =>
    withSession(config, async (session) => {
      const found = await ask<{ mechanism: Mechanism | null }>(session, 'mechanism', { name, first: countOf(values) });
      if (!found.mechanism) throw await unknownMechanism(session, name, config.vocab);
      await terminal.print(values['format'] === 'json' ? json(found.mechanism) : page(found.mechanism));
      return EXIT.done;
    }),
};

function page({
  id,
  name,
  synonyms,
  category,
  parents,
  claimCount,
  articleCount,
  asSubject,
  asObject,
  claims,
}: Mechanism): string {
  const lines = [`${printable(name)}  ${id}  ${category}`];
  if (synonyms.length > 0)
    lines.push(...wrap(`also ${synonyms.map(printable).join(', ')}`, 78).map((line) => `  ${line}`));
  for (const { relation, mechanism: parent } of parents) {
    lines.push(`  ${relation.toLowerCase().replaceAll('_', ' ')} ${printable(parent.name)}`);
  }
  lines.push(`${counted(claimCount, 'claim')} in ${counted(articleCount, 'article')}`);
  const statements = [
    ...asSubject.nodes.map((statement) => ({ ...statement, subject: { name } })),
    ...asObject.nodes.map((statement) => ({ ...statement, object: { name } })),
  ];
  if (statements.length > 0) lines.push('', 'Statements', ...statements.flatMap(statementLines));
  const hidden = rest(asSubject) + rest(asObject);
  if (hidden > 0) lines.push(`  … and ${counted(hidden, 'more statement')}`);
  if (claims.nodes.length > 0) lines.push('', 'Claims');
  for (const claim of claims.nodes) {
    lines.push(`  ${rung(claim.supportStatus)}  ${fit(printable(claim.article.title), 50)}`);
    lines.push(...wrap(`“${printable(claim.quote)}”`, 74).map((line) => `      ${line}`), `      ${claim.id}`);
  }
  if (rest(claims) > 0)
    lines.push(`  … and ${counted(rest(claims), 'more claim')}: --first ${Math.min(100, claims.totalCount ?? 100)}`);
  return `${lines.join('\n')}\n`;
}

const rest = ({ totalCount, nodes }: { totalCount: number | null; nodes: readonly unknown[] }): number =>
  Math.max(0, (totalCount ?? 0) - nodes.length);

function statementLines({
  subject,
  predicate,
  object,
  claimCount,
  denialCount,
  sourceCount,
  bestSupport,
}: Statement): string[] {
  const what = `${subject?.name} ${predicate.toLowerCase().replaceAll('_', ' ')} ${object?.name}`;
  const said = [
    counted(claimCount, 'claim'),
    ...(denialCount > 0 ? [counted(denialCount, 'denial')] : []),
    counted(sourceCount, 'source'),
    ...(bestSupport === null ? [] : [`best: ${rung(bestSupport).trim()}`]),
  ];
  return [...wrap(printable(what), 78).map((line) => `  ${line}`), `      ${said.join(', ')}`];
}
