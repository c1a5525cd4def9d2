import type { Block, Diagnostic, Format, OriginPoint, Waiver } from '../schema/model.ts';
import { locate } from '../schema/span.ts';

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
  const comments = readComments(text);
  const waivers: Waiver[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, comment] of comments.entries()) {
    const { directive, rules, reason, line } = comment;
    if (directive === 'enable') continue;
    const lacking = rules.length === 0 ? 'a rule' : reason === null ? 'a reason' : null;
    if (lacking !== null) diagnostics.push(invalid(line, lacking));
    for (const rule of rules) {
      const end = comments.slice(index + 1).find((other) => ends(other, rule));
      const range =
        directive === 'disable' ? { from: line, to: end ? end.line : null } : nextBlock(line, blocks, origin);
      if (range) waivers.push({ rule, reason, line, ...range });
    }
  }
  return { waivers, diagnostics };
}

const ends = ({ directive, rules }: Written, rule: string): boolean =>
  directive === 'enable' && (rules.length === 0 || rules.includes(rule));

function nextBlock(
  line: number,
  blocks: readonly Block[],
  origin: readonly OriginPoint[],
): { from: number; to: number } | null {
  const next = blocks.find(({ span }) => locate(origin, span.start).line >= line);
  if (!next) return null;
  return {
    from: locate(origin, next.span.start).line,
    to: locate(origin, Math.max(next.span.start, next.span.end - 1)).line,
  };
}

const invalid = (line: number, lacking: string): Diagnostic => ({
  code: 'WAIVER_INVALID',
  message: `The waiver in line ${line} lacks ${lacking}: <!-- claimtrace-disable RULE: REASON -->`,
  span: null,
});
