import type { Block, Diagnostic, Format, OriginPoint, Waiver } from '../schema/model.ts';
import { lastStartingAt, locate } from '../schema/span.ts';

const COMMENT = /<!--\s*claimtrace-(disable-next|disable|enable)\b([^>]{0,1000})-->/g;

interface Written {
  readonly directive: string;
  readonly rules: readonly string[];
  readonly reason: string | null;
  readonly line: number;
}

/** The comments of a file that speak to the audit: `<!-- claimtrace-disable RULE, RULE: REASON -->`, `-disable-next`, `-enable`. */
function readComments(text: string): Written[] {
  let line = 1;
  let from = 0;
  return [...text.matchAll(COMMENT)].map((match) => {
    line += text.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    const [names = '', ...rest] = match[2]!.split(':');
    return {
      directive: match[1]!,
      rules: names.split(/[\s,]+/).filter(Boolean),
      reason: rest.join(':').replace(/\s+/g, ' ').trim() || null,
      line,
    };
  });
}

/**
 * Where a file waives rules of the audit by comments of its own, with what is wrong with them. `disable` holds from its line to an
 * `enable` of the rule (or of all, where it names none) or to the end; `disable-next` for the block that follows.
 */
export function findWaivers(
  text: string,
  format: Format,
  { blocks, origin }: { readonly blocks: readonly Block[]; readonly origin: readonly OriginPoint[] },
): { readonly waivers: readonly Waiver[]; readonly diagnostics: readonly Diagnostic[] } {
  if (format === 'text' || !text.includes('claimtrace-')) return { waivers: [], diagnostics: [] };
  const blockAfter = blockFinder(blocks, origin);
  const waivers: Waiver[][] = [];
  const diagnostics: Diagnostic[] = [];
  // From the end on, so that the nearest `enable` of a rule, or of all, is known.
  const enabled = new Map<string, number>();
  let allEnabled: number | null = null;
  for (const { directive, rules, reason, line } of readComments(text).reverse()) {
    if (directive === 'enable') {
      if (rules.length === 0) {
        enabled.clear();
        allEnabled = line;
      }
      for (const rule of rules) enabled.set(rule, line);
      continue;
    }
    const lacking = rules.length === 0 ? 'a rule' : reason === null ? 'a reason' : null;
    if (lacking !== null) diagnostics.push(invalid(line, lacking));
    const next = directive === 'disable-next' ? blockAfter(line) : null;
    if (directive === 'disable-next' && next === null) continue;
    waivers.push(
      rules.map((rule) => ({
        rule,
        reason,
        line,
        ...(next ?? { from: line, to: enabled.get(rule) ?? allEnabled }),
      })),
    );
  }
  return { waivers: waivers.reverse().flat(), diagnostics: diagnostics.reverse() };
}

/** Finds the lines of the first block that begins in a line or behind it; null where none does. */
function blockFinder(
  blocks: readonly Block[],
  origin: readonly OriginPoint[],
): (line: number) => { from: number; to: number } | null {
  // Blocks may stand in another order than in the file: the first to reach a line is the first whose maximum so far does.
  let most = 0;
  const reached = blocks.map(({ span }) => (most = Math.max(most, locate(origin, span.start).line)));
  return (line) => {
    const next = blocks[lastStartingAt(reached, line - 1, (one) => one) + 1];
    if (!next) return null;
    const { start, end } = next.span;
    return { from: locate(origin, start).line, to: locate(origin, Math.max(start, end - 1)).line };
  };
}

const invalid = (line: number, lacking: string): Diagnostic => ({
  code: 'WAIVER_INVALID',
  message: `The waiver in line ${line} lacks ${lacking}: <!-- claimtrace-disable RULE: REASON -->`,
  span: null,
});
