import type { SupportStatus } from '../../schema/model.ts';
import { fit, printable, wrap } from '../export/text.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';
import { countOf, FIRST, FORMAT, json, rung } from './format.ts';
import { ask } from './query-store.ts';

type Hit =
  | { readonly __typename: 'Article'; readonly id: string; readonly articleTitle: string }
  | {
      readonly __typename: 'Claim';
      readonly id: string;
      readonly quote: string;
      readonly supportStatus: SupportStatus;
      readonly article: { readonly title: string };
    }
  | { readonly __typename: 'Mechanism'; readonly id: string; readonly name: string; readonly claimCount: number }
  | {
      readonly __typename: 'Source';
      readonly id: string;
      readonly sourceTitle: string | null;
      readonly year: number | null;
    };

interface Found {
  readonly facets: readonly { readonly type: string; readonly count: number }[];
  readonly edges: readonly { readonly score: number; readonly node: Hit }[];
}

export const search: Command = {
  name: 'search',
  summary: 'find claims, articles, mechanisms and sources by their words',
  arguments: [
    ['<TEXT...>', 'words that must all be there; "in quotation marks" one after the other, inflam* any ending'],
  ],
  settings: ['store', 'server'],
  flags: [
    FORMAT,
    FIRST,
    {
      flags: '--type <type>',
      description: 'look among these only; may be given again',
      choices: ['article', 'claim', 'mechanism', 'source'],
      repeatable: true,
    },
  ],
  examples: [
    ['claimtrace search bone loss', 'everything with both words, best first'],
    [`claimtrace search '"bone loss" inflam*'`, 'the two words together, and a word that begins so'],
    ['claimtrace search TNF-alpha --type claim --first 50', 'claims alone'],
  ],
  run: ({ config, terminal }, text, values) =>
    withSession(config, async (session) => {
      const types = (values['type'] as readonly string[] | undefined)?.map((type) => type.toUpperCase());
      const variables = { text: text.join(' '), types, first: countOf(values) };
      const found = (await ask<{ search: Found }>(session, 'search', variables)).search;
      await terminal.print(values['format'] === 'json' ? json(found) : page(found));
      return EXIT.done;
    }),
};

function page({ facets, edges }: Found): string {
  const counts = facets.filter(({ count }) => count > 0).map(({ type, count }) => `${type.toLowerCase()} ${count}`);
  const lines = [counts.length > 0 ? counts.join(' · ') : 'nothing found', ...edges.flatMap(({ node }) => hit(node))];
  return `${lines.join('\n')}\n`;
}

function hit(node: Hit): string[] {
  switch (node.__typename) {
    case 'Article':
      return entry('article', node.articleTitle, node.id);
    case 'Mechanism':
      return entry('mechanism', node.name, node.id);
    case 'Source':
      return entry('source', `${node.sourceTitle ?? 'without a title'}${node.year ? ` (${node.year})` : ''}`, node.id);
    case 'Claim': {
      const head = `claim      ${rung(node.supportStatus)}  ${fit(printable(node.article.title), 50)}`;
      return [
        head,
        ...wrap(`“${printable(node.quote)}”`, 69).map((line) => `           ${line}`),
        `           ${node.id}`,
      ];
    }
  }
}

const entry = (kind: string, title: string, id: string): string[] => [
  `${kind.padEnd(10)} ${fit(printable(title), 69)}`,
  `           ${printable(id)}`,
];
