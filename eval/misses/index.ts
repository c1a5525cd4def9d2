import { score, type ScorerTools, scorerTools } from '../scorer.ts';
import { type Measured, type RunName, RUNS } from '../runs.ts';
import { entityMisses, relationMisses } from './biored.ts';
import { claimMisses } from './claims.ts';
import type { FindMisses, Miss } from './miss.ts';
import { citedMisses, linkMisses, sentenceMisses } from './places.ts';
import { certaintyMisses, conclusionMisses } from './sentence-rows.ts';
import { fieldMisses } from './strings.ts';

/** How the misses of each of the scorer's modes are found; pages it lists itself. */
const FINDERS: Readonly<Record<string, FindMisses>> = {
  claims: claimMisses,
  links: linkMisses,
  cited: citedMisses,
  refs: fieldMisses,
  sentences: sentenceMisses,
  certainty: certaintyMisses,
  claimlines: conclusionMisses,
  entities: entityMisses,
  relations: relationMisses,
};

/**
 * The misses of a run that weigh on some lines of the scorer's output, the most frequent kind first, at most `most` of a kind.
 * Of the tuned half only, where there are halves: the held one stays unread.
 */
export async function listMisses(
  name: RunName,
  measured: Measured,
  lines: ReadonlySet<string>,
  most: number,
): Promise<string> {
  const { gold, extraction } = measured.halves?.tuned ?? measured;
  const { mode } = RUNS[name];
  const find = FINDERS[mode];
  if (!find) {
    await score([mode, gold, extraction]);
    return '';
  }
  const tools: ScorerTools = await scorerTools();
  const kinds = new Map<string, Miss[]>();
  for (const miss of find(gold, extraction, tools)) {
    if (!lines.has(miss.line)) continue;
    const same = kinds.get(miss.kind);
    if (same) same.push(miss);
    else kinds.set(miss.kind, [miss]);
  }
  const ordered = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  const shown = ordered.flatMap(([kind, misses]) => [
    `\n${misses.length} × ${kind}`,
    ...spread(misses, most).map(({ text }) => `  ${text}`),
  ]);
  return shown.join('\n');
}

/** At most `most` of a list, evenly spread over it. */
const spread = <T>(items: readonly T[], most: number): T[] =>
  items.filter(
    (_, i) =>
      items.length <= most || Math.floor((i * most) / items.length) !== Math.floor(((i - 1) * most) / items.length),
  );
