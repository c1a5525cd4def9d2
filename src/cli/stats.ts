import type { SupportStatus } from '../../schema/model.ts';
import { percent } from '../export/text.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';
import { FORMAT, json, rung } from './format.ts';
import { ask } from './query-store.ts';

type Total = { readonly totalCount: number };

interface Stats {
  readonly articles: Total;
  readonly mechanisms: Total;
  readonly statements: Total;
  readonly sources: Total;
  readonly auditSummary: {
    readonly claimCount: number;
    readonly supportedShare: number;
    readonly byStatus: readonly { readonly status: SupportStatus; readonly count: number }[];
    readonly byRule: readonly { readonly rule: { readonly id: string }; readonly count: number }[];
  };
}

export const stats: Command = {
  name: 'stats',
  summary: 'what is in the store',
  arguments: [],
  settings: ['store', 'server'],
  flags: [FORMAT],
  examples: [['claimtrace stats', 'articles, claims by rung, sources, mechanisms, findings']],
  run: ({ config, terminal }, _, values) =>
    withSession(config, async (session) => {
      const found = flat(session.at, await ask<Stats>(session, 'stats'));
      await terminal.print(values['format'] === 'json' ? json(found) : page(found));
      return EXIT.done;
    }),
};

const flat = (store: string, { articles, mechanisms, statements, sources, auditSummary }: Stats) => ({
  store,
  articles: articles.totalCount,
  claims: auditSummary.claimCount,
  supportedShare: auditSummary.supportedShare,
  byStatus: auditSummary.byStatus,
  mechanisms: mechanisms.totalCount,
  statements: statements.totalCount,
  sources: sources.totalCount,
  byRule: auditSummary.byRule.map(({ rule, count }) => ({ rule: rule.id, count })),
});

function page({ store, supportedShare, byStatus, byRule, ...counts }: ReturnType<typeof flat>): string {
  const row = (name: string, value: string | number) => `  ${name.padEnd(24)} ${String(value).padStart(8)}`;
  const lines = [
    store,
    ...Object.entries(counts).map(([name, count]) => row(name, count)),
    row('claims with a source', percent(supportedShare)),
    '',
    'Claims',
    ...byStatus.map(({ status, count }) => row(rung(status).trim(), count)),
    '',
    'Findings',
    ...byRule.map(({ rule, count }) => row(rule, count)),
  ];
  return `${lines.join('\n')}\n`;
}
