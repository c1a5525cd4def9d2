import { ClaimtraceError } from '../../schema/errors.ts';
import type { Predicate, SupportStatus } from '../../schema/model.ts';
import { counted, fit, printable, wrap } from '../export/text.ts';
import type { Session } from '../library.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';
import { countOf, FIRST, FORMAT, json, rung } from './format.ts';
import { unknownMechanism } from './near.ts';
import { ask } from './query-store.ts';

interface Hop {
  readonly bestSupport: SupportStatus;
  readonly statement: {
    readonly predicate: Predicate;
    readonly claimCount: number;
    readonly sourceCount: number;
  } | null;
  readonly link: { readonly relation: string } | null;
  readonly claims: readonly {
    readonly id: string;
    readonly quote: string;
    readonly article: { readonly title: string };
  }[];
}

interface Pathway {
  readonly effect: 'INCREASES' | 'DECREASES' | 'UNKNOWN';
  readonly weakestHop: number;
  readonly bestSupport: SupportStatus;
  readonly mechanisms: readonly { readonly id: string; readonly name: string }[];
  readonly hops: readonly Hop[];
}

interface Found {
  readonly truncated: boolean;
  readonly pathways: readonly Pathway[];
}

export const pathways: Command = {
  name: 'pathways',
  summary: 'how one mechanism leads to another, and what each step rests on',
  arguments: [
    ['<FROM>', 'the mechanism where they begin: any of its names, or its id'],
    ['<TO>', 'the mechanism where they end'],
  ],
  settings: ['store', 'server'],
  flags: [
    FORMAT,
    FIRST,
    { flags: '--max-length <n>', description: 'steps at most, 1 to 6', default: '4' },
    { flags: '--families', description: 'step up to families, wholes and opposites, too' },
  ],
  examples: [
    ['claimtrace pathways TLR4 "bone loss"', 'chains of statements, those with the best weakest step first'],
    ['claimtrace pathways butyrate osteoporosis --families --format json', 'through families, for a program'],
  ],
  run: ({ config, terminal }, [from = '', to = ''], values) =>
    withSession(config, async (session) => {
      const asked = {
        first: countOf(values),
        maxLength: lengthOf(values['maxLength']),
        families: values['families'] === true,
      };
      const found = await findPathways(session, { from, to }, asked, config.vocab);
      await terminal.print(values['format'] === 'json' ? json(found) : page(found));
      return EXIT.done;
    }),
};

/** The number of `--max-length`; throws USAGE_INVALID. */
function lengthOf(value: unknown): number {
  const length = Number(value);
  if (Number.isInteger(length) && length >= 1 && length <= 6) return length;
  throw new ClaimtraceError('USAGE_INVALID', '--max-length takes a whole number from 1 to 6', { path: String(value) });
}

/** Asks for pathways; a name that no article mentions is answered by those that it may have been meant to be. */
async function findPathways(
  session: Session,
  ends: { readonly from: string; readonly to: string },
  asked: Record<string, unknown>,
  vocabulary: readonly string[],
): Promise<Found> {
  try {
    return (await ask<{ pathways: Found }>(session, 'pathways', { ...ends, ...asked })).pathways;
  } catch (error) {
    const unknown = error instanceof ClaimtraceError && error.code === 'MECHANISM_NOT_FOUND' && error.path;
    if (unknown === 'from' || unknown === 'to') throw await unknownMechanism(session, ends[unknown], vocabulary);
    throw error;
  }
}

function page({ pathways: paths, truncated }: Found): string {
  const lines =
    paths.length === 0 ? ['no pathway'] : paths.flatMap((path, i) => [...(i > 0 ? [''] : []), ...describe(path)]);
  if (truncated)
    lines.push('', 'The search was cut off: there may be more, and better ones. Ask for a shorter length.');
  return `${lines.join('\n')}\n`;
}

const EFFECTS = { INCREASES: 'brings more', DECREASES: 'brings less', UNKNOWN: 'direction not known' } as const;

function describe({ effect, weakestHop, bestSupport, mechanisms, hops }: Pathway): string[] {
  const names = mechanisms.map(({ name }) => printable(name));
  return [
    ...wrap(names.join(' → '), 80),
    `${EFFECTS[effect]} · ${counted(hops.length, 'step')} · weakest: ${rung(bestSupport).trim()}`,
    ...hops.flatMap((hop, i) => hopLines(hop, names[i]!, names[i + 1]!, i === weakestHop && hops.length > 1)),
  ];
}

function hopLines({ statement, link, bestSupport, claims }: Hop, from: string, to: string, weakest: boolean): string[] {
  const verb = words(statement?.predicate ?? link?.relation ?? '');
  const lines = wrap(`${from} ${verb} ${to}`, 78).map((line) => `  ${line}`);
  if (!statement) return lines;
  const said = [
    rung(bestSupport).trim(),
    counted(statement.claimCount, 'claim'),
    counted(statement.sourceCount, 'source'),
    ...(weakest ? ['the weakest step'] : []),
  ];
  lines.push(`      ${said.join(', ')}`);
  for (const { id, quote, article } of claims) {
    lines.push(
      ...wrap(`“${printable(quote)}”`, 74).map((line) => `      ${line}`),
      `      ${fit(printable(article.title), 74)}`,
      `      ${id}`,
    );
  }
  return lines;
}

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
