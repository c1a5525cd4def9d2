import { z } from 'zod';
import { ClaimtraceError } from '../../schema/errors.ts';
import { byCodeUnit } from '../../schema/id.ts';

const FORMAT = 'claimtrace-baseline';
const VERSION = 1;

const entry = z.object({
  rule: z.string(),
  fingerprint: z.string(),
  file: z.string().nullable(),
  quote: z.string().nullable(),
});
const baseline = z.object({ format: z.literal(FORMAT), version: z.literal(VERSION), findings: z.array(entry) });

/** What a baseline keeps of a finding; file and quote are there for people. */
export type BaselineEntry = z.infer<typeof entry>;

/** The text of a baseline file that lets some findings be: the same for the same findings. */
export function writeBaseline(findings: readonly BaselineEntry[]): string {
  const entries = findings
    .map(({ rule, fingerprint, file, quote }) => ({ rule, fingerprint, file, quote }))
    .toSorted(
      (a, b) =>
        byCodeUnit(a.file ?? '', b.file ?? '') ||
        byCodeUnit(a.rule, b.rule) ||
        byCodeUnit(a.fingerprint, b.fingerprint),
    );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, findings: entries }, null, 2)}\n`;
}

/** @throws BASELINE_INVALID where the text is no baseline of this version */
export function readBaseline(text: string, path: string): readonly BaselineEntry[] {
  const fail = (message: string, cause?: unknown): ClaimtraceError =>
    new ClaimtraceError('BASELINE_INVALID', message, {
      path,
      hint: 'Write it anew with --update-baseline.',
      cause,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fail('The file is not JSON', cause);
  }
  const { success, data, error } = baseline.safeParse(value);
  if (success) return data.findings;
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === FORMAT && version !== VERSION) {
    throw fail(`The baseline is of version ${JSON.stringify(version)}, this claimtrace reads ${VERSION}`);
  }
  throw fail(`The file is no baseline: ${error.issues[0]?.path.join('.') || 'it'} is not as it should be`, error);
}

/**
 * The findings that a baseline does not let be. They are matched by rule and content, wherever they stand, each entry letting one
 * finding be: edits elsewhere, renumbered markers and renamed files wake none.
 */
export function withoutBaselined<T extends Pick<BaselineEntry, 'rule' | 'fingerprint'>>(
  findings: readonly T[],
  entries: readonly BaselineEntry[],
): T[] {
  const left = new Map<string, number>();
  const keyOf = ({ rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string =>
    `${rule} ${fingerprint}`;
  for (const known of entries) left.set(keyOf(known), (left.get(keyOf(known)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}
