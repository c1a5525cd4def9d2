import type { SupportStatus } from '../../schema/model.ts';
import { printable, wrap } from '../export/text.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';
import { FORMAT, json, rung } from './format.ts';
import { unknownClaim } from './near.ts';
import { ask } from './query-store.ts';

interface Step {
  readonly index: number;
  readonly parent: number | null;
  readonly scope: 'DIRECT' | 'NEARBY' | 'NONE';
  readonly outcome: string | null;
  readonly label: string | null;
  readonly claim: { readonly quote: string };
  readonly citation: { readonly marker: string } | null;
  readonly reference: { readonly label: string | null; readonly raw: string } | null;
  readonly source:
    | (Readonly<Record<'id' | 'url', string | null>> & { readonly title: string | null; readonly year: number | null })
    | null;
  readonly article: { readonly title: string } | null;
}

interface Trace {
  readonly outcome: string;
  readonly truncated: boolean;
  readonly claim: {
    readonly quote: string;
    readonly supportStatus: SupportStatus;
    readonly article: { readonly id: string; readonly title: string };
  };
  readonly steps: readonly Step[];
}

export const trace: Command = {
  name: 'trace',
  summary: 'from a claim to its marker, its reference and its source',
  arguments: [['<CLAIM_ID>', 'the id of a claim, as mechanism, search and query print it']],
  settings: ['store', 'server'],
  flags: [FORMAT],
  examples: [
    ['claimtrace trace "03-fibre.md#claim-0f3a…"', 'every step from the words to the work, and where it ends'],
    ['claimtrace trace "$id" --format json', 'the same for a program'],
  ],
  run: ({ config, terminal }, [claimId = ''], values) =>
    withSession(config, async (session) => {
      const found = await ask<{ trace: Trace | null }>(session, 'trace', { claimId });
      if (!found.trace) throw await unknownClaim(session, claimId);
      await terminal.print(values['format'] === 'json' ? json(found.trace) : tree(found.trace));
      return EXIT.done;
    }),
};

function tree({ claim, steps, outcome, truncated }: Trace): string {
  const lines = [
    ...wrap(`“${printable(claim.quote)}”`, 80),
    ...wrap(`${rung(claim.supportStatus).trim()} · ${printable(claim.article.title)}`, 80),
    ...branch(steps, null, ''),
    `→ ${words(outcome)}${truncated ? ' (the chains go on beyond what is shown)' : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}

function branch(steps: readonly Step[], parent: number | null, indent: string): string[] {
  const children = steps.filter((step) => step.parent === parent);
  return children.flatMap((step, i) => {
    const last = i === children.length - 1;
    const [head = '', ...more] = describe(step).flatMap((part) =>
      wrap(printable(part), Math.max(20, 77 - indent.length)),
    );
    const below = `${indent}${last ? '   ' : '│  '}`;
    return [
      `${indent}${last ? '└─ ' : '├─ '}${head}`,
      ...more.map((line) => `${below}${line}`),
      ...branch(steps, step.index, below),
    ];
  });
}

/** What one step says, a part a line. */
function describe({ citation, scope, reference, source, article, outcome, label }: Step): string[] {
  const marker = citation ? `${citation.marker}${scope === 'NEARBY' ? ' of a sentence nearby' : ''}` : 'no citation';
  const entry = reference ? [reference.raw] : citation && label !== null ? [`no entry ${label} in the list`] : [];
  const year = source?.year ? ` (${source.year})` : '';
  const work = source ? [`${source.id}${source.title ? `  ${source.title}${year}` : ''}`] : [];
  const read = article ? [`read here as “${article.title}”`] : [];
  return [
    marker,
    ...entry,
    ...work.filter((text) => text !== entry[0]),
    ...read,
    ...(outcome ? [`→ ${words(outcome)}`] : []),
  ];
}

const words = (outcome: string): string => outcome.toLowerCase().replaceAll('_', ' ');
