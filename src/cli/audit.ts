import { ClaimtraceError } from '../../schema/errors.ts';
import type { Extraction, SupportStatus } from '../../schema/model.ts';
import {
  audit as auditArticle,
  AUDIT_RULES,
  type AuditRule,
  severityRank,
  SEVERITIES,
  type Severity,
} from '../audit/index.ts';
import { EXPORTERS } from '../export/index.ts';
import {
  byUrgency,
  type Report,
  reportFindings,
  type ReportFinding,
  type ReportNote,
  summarize,
} from '../export/report.ts';
import { readVocabulary } from '../vocabulary-files.ts';
import { nearest } from '../nearest.ts';
import { auditStore } from './audit-store.ts';
import type { Command, Context, Values } from './command.ts';
import { EXIT } from './command.ts';
import { articleError, namedInputs } from './inputs.ts';
import { INPUT_FLAGS } from './inputs.ts';
import { writeOut } from './output.ts';

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

export const audit: Command = {
  name: 'audit',
  summary: 'find claims without a source, in files or in the whole store',
  arguments: [['[PATH...]', 'files to read and audit, no store needed; without any, the whole store']],
  settings: ['store', 'server', 'vocab', 'maxBytes'],
  flags: [
    {
      flags: '--format <format>',
      description: 'form of the report',
      choices: EXPORTERS.map(({ format }) => format),
      default: 'table',
    },
    { flags: '--output <file>', description: 'write the report there, whole or not at all' },
    { flags: '--rule <id>', description: 'look for this fault only; may be given again', repeatable: true },
    {
      flags: '--fail-on <severity>',
      description: 'exit with 1 where a finding is as grave as this',
      choices: FAIL_ON,
      default: 'error',
    },
    ...INPUT_FLAGS,
  ],
  examples: [
    ['claimtrace audit draft.md', 'what an editor should look at before this is published'],
    ['claimtrace audit articles/ --format csv --output findings.csv', 'for a spreadsheet'],
    ['claimtrace audit --rule dangling-marker --fail-on never', 'one fault, in all articles of the store'],
  ],
  async run(context, paths, values) {
    const rules = chosenRules((values['rule'] as readonly string[] | undefined) ?? []);
    const { report, failed } =
      paths.length > 0
        ? await auditFiles(context, paths, values, rules)
        : { report: await auditStore(context.config, rules), failed: 0 };
    const exporter = EXPORTERS.find(({ format }) => format === values['format'])!;
    await writeOut(context.terminal, values['output'] as string | undefined, exporter.write(report));
    if (failed > 0) return EXIT.inputFailed;
    return isGrave(report, values['failOn'] as (typeof FAIL_ON)[number]) ? EXIT.findings : EXIT.done;
  },
};

/** The rules of `--rule`, all where none is named. */
function chosenRules(ids: readonly string[]): readonly AuditRule[] {
  const known = AUDIT_RULES.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return ids.length === 0 ? AUDIT_RULES : AUDIT_RULES.filter(({ id }) => ids.includes(id));
  const [near] = nearest(unknown, known, 1);
  throw new ClaimtraceError('USAGE_INVALID', `There is no rule "${unknown}"`, {
    path: '--rule',
    hint: near === undefined ? `The rules are ${known.join(', ')}.` : `Did you mean ${near}?`,
  });
}

function isGrave({ findings }: Report, failOn: (typeof FAIL_ON)[number]): boolean {
  if (failOn === 'never') return false;
  const least = SEVERITIES.find((severity) => severity.toLowerCase() === failOn) as Severity;
  return findings.some(({ severity }) => severityRank(severity) >= severityRank(least));
}

async function auditFiles(
  context: Context,
  paths: readonly string[],
  values: Values,
  rules: readonly AuditRule[],
): Promise<{ report: Report; failed: number }> {
  const { terminal, config } = context;
  const { extract } = await import('../../ingest/pipeline.ts');
  const vocabulary = readVocabulary(config.vocab);
  const findings: ReportFinding[] = [];
  const notes: ReportNote[] = [];
  const claims = new Map<SupportStatus, number>();
  let articles = 0;
  let failed = 0;
  for await (const named of namedInputs(context, paths, values)) {
    try {
      if ('error' in named) throw named.error;
      const extraction = extract(named.input, { vocabulary });
      articles++;
      for (const { supportStatus } of extraction.claims)
        claims.set(supportStatus, (claims.get(supportStatus) ?? 0) + 1);
      findings.push(...reportFindings(extraction, auditArticle(extraction, undefined, rules), named.path));
      notes.push(...languageNotes(extraction, named.path));
    } catch (cause) {
      failed++;
      const error = articleError(cause, named.path);
      if (error.exitCode === EXIT.use) throw error;
      terminal.problem(error);
    }
  }
  findings.sort(byUrgency);
  const summary = summarize(claims, articles, findings, rules);
  return { report: { summary, findings, baselined: 0, waived: 0, notes }, failed };
}

/** Where claims were not read, a report must not say that nothing was found. */
function languageNotes({ diagnostics }: Extraction, file: string | null): ReportNote[] {
  return diagnostics
    .filter(({ code }) => code === 'LANGUAGE_NOT_SUPPORTED')
    .map(({ code, message }) => ({ file, code, message }));
}
