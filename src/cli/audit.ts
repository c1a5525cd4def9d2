import { existsSync, readFileSync } from 'node:fs';
import { identifiersByTitle, withImportedIdentifiers } from '../../ingest/imported.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Extraction, SupportStatus } from '../../schema/model.ts';
import { readBaseline, withoutBaselined, writeBaseline } from '../audit/baseline.ts';
import { AUDIT_RULES, severityRank, SEVERITIES, type Severity } from '../audit/index.ts';
import { type AuditPolicy, auditUnder, policyOf, requireSoundWaivers } from '../audit/policy.ts';
import { EXPORTERS } from '../export/index.ts';
import { percent } from '../export/text.ts';
import {
  byUrgency,
  type Report,
  reportArticle,
  type ReportArticle,
  reportFindings,
  type ReportFinding,
  type ReportNote,
  summarize,
} from '../export/report.ts';
import { nearest } from '../nearest.ts';
import { auditStore } from './audit-store.ts';
import { wholeText } from './bytes.ts';
import type { Command, Context, Values } from './command.ts';
import { EXIT } from './command.ts';
import { extractions } from './extractions.ts';
import { articleError, INPUT_FLAGS } from './inputs.ts';
import { writeOut, writeWhole } from './output.ts';

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

export const audit: Command = {
  name: 'audit',
  summary: 'find claims without a source, in files or in the whole store',
  arguments: [['[PATH...]', 'files to read and audit, no store needed; without any, the whole store']],
  settings: ['store', 'server', 'vocab', 'maxBytes', 'jobs'],
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
    { flags: '--baseline <file>', description: 'leave out the findings that are in this file' },
    { flags: '--update-baseline', description: 'write all findings into the file of --baseline' },
    {
      flags: '--sources <file>',
      description: 'a .bib, .ris or .json bibliography with identifiers for entries without',
    },
    ...INPUT_FLAGS,
  ],
  examples: [
    ['claimtrace audit draft.md', 'what an editor should look at before this is published'],
    ['claimtrace audit articles/ --format csv --output findings.csv', 'for a spreadsheet'],
    [
      'claimtrace audit articles/ --baseline old.json',
      'new findings alone; --update-baseline begins with what there is',
    ],
    [
      'claimtrace audit draft.md --format html --output audit.html',
      'for the author: claims marked, reasons beside them',
    ],
    ['claimtrace audit --rule dangling-marker --fail-on never', 'one fault, in all articles of the store'],
  ],
  async run(context, paths, values) {
    const policy = chosenRules(policyOf(context.config.audit), (values['rule'] as readonly string[] | undefined) ?? []);
    if (paths.length === 0 && values['sources'] !== undefined) {
      throw new ClaimtraceError('USAGE_INVALID', 'Articles of the store take their identifiers from an import', {
        path: '--sources',
        hint: 'Name the files to audit, or run claimtrace sources import.',
      });
    }
    const baseline = baselineOf(values);
    const exporter = EXPORTERS.find(({ format }) => format === values['format'])!;
    const whole = exporter.showsArticles === true;
    const audited =
      paths.length > 0
        ? await auditFiles(context, paths, values, policy, whole)
        : { report: await auditStore(context.config, policy.rules, whole), failed: 0 };
    const report = baseline.update ? audited.report : belowBaseline(audited.report, baseline.file, policy);
    await writeOut(context.terminal, values['output'] as string | undefined, exporter.write(report));
    if (audited.failed > 0) return EXIT.inputFailed;
    if (baseline.update) {
      await writeWhole(baseline.file, [writeBaseline(report.findings)]);
      return EXIT.done;
    }
    return fails(context, report, values['failOn'] as (typeof FAIL_ON)[number]) ? EXIT.findings : EXIT.done;
  },
};

type BaselineUse =
  { readonly update: true; readonly file: string } | { readonly update: false; readonly file: string | undefined };

function baselineOf(values: Values): BaselineUse {
  const file = values['baseline'] as string | undefined;
  if (values['updateBaseline'] !== true) return { update: false, file };
  if (file !== undefined) return { update: true, file };
  throw new ClaimtraceError('USAGE_INVALID', '--update-baseline needs a file to write', {
    hint: 'Name it with --baseline FILE.',
  });
}

/** The report without the findings of a baseline, which are counted alone. */
function belowBaseline(report: Report, file: string | undefined, { rules }: AuditPolicy): Report {
  if (file === undefined) return report;
  if (!existsSync(file)) {
    throw new ClaimtraceError('BASELINE_INVALID', 'There is no such file', {
      path: file,
      hint: 'Begin one with --update-baseline.',
    });
  }
  const findings = withoutBaselined(report.findings, readBaseline(readFileSync(file, 'utf8'), file));
  const left = new Set(findings.map(({ id }) => id));
  const { byStatus, articleCount } = report.summary;
  return {
    ...report,
    findings,
    articles: report.articles.map((article) => ({
      ...article,
      findings: article.findings.filter(({ id }) => left.has(id)),
    })),
    summary: summarize(new Map(byStatus.map(({ status, count }) => [status, count])), articleCount, findings, rules),
    baselined: report.findings.length - findings.length,
  };
}

/** The policy with the rules of `--rule` alone; all where none is named. */
function chosenRules(policy: AuditPolicy, ids: readonly string[]): AuditPolicy {
  const known = AUDIT_RULES.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined)
    return ids.length === 0 ? policy : { ...policy, rules: policy.rules.filter(({ id }) => ids.includes(id)) };
  const [near] = nearest(unknown, known, 1);
  throw new ClaimtraceError('USAGE_INVALID', `There is no rule "${unknown}"`, {
    path: '--rule',
    hint: near === undefined ? `The rules are ${known.join(', ')}.` : `Did you mean ${near}?`,
  });
}

/** Whether a finding is as grave as `--fail-on`, or less of the claims has a source than the configuration asks for. */
function fails(
  { config, terminal }: Context,
  { findings, summary }: Report,
  failOn: (typeof FAIL_ON)[number],
): boolean {
  if (failOn === 'never') return false;
  const { minSupportedShare } = config.audit;
  const thin = summary.claimCount > 0 && summary.supportedShare < minSupportedShare;
  if (thin) {
    const { supportedShare } = summary;
    terminal.note(
      `${percent(supportedShare)} of the claims have a source; audit.minSupportedShare asks for ${percent(minSupportedShare)}`,
    );
  }
  const least = SEVERITIES.find((severity) => severity.toLowerCase() === failOn) as Severity;
  return thin || findings.some(({ severity }) => severityRank(severity) >= severityRank(least));
}

/** The identifiers that the bibliography of `--sources` gives to titles; none without one. */
async function sourcesOf(
  context: Context,
  file: string | undefined,
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  if (file === undefined) return new Map();
  const { readWorks } = await import('../export/works.ts');
  const works = await readWorks(await wholeText(context, file), file);
  return identifiersByTitle(works.flatMap(({ work }) => work ?? []));
}

async function auditFiles(
  context: Context,
  paths: readonly string[],
  values: Values,
  policy: AuditPolicy,
  whole: boolean,
): Promise<{ report: Report; failed: number }> {
  const { terminal } = context;
  const known = await sourcesOf(context, values['sources'] as string | undefined);
  const findings: ReportFinding[] = [];
  const shown: ReportArticle[] = [];
  const notes: ReportNote[] = [];
  const claims = new Map<SupportStatus, number>();
  let articles = 0;
  let waived = 0;
  let failed = 0;
  for await (const read of await extractions(context, paths, values)) {
    try {
      if ('error' in read) throw read.error;
      const extraction = withImportedIdentifiers(read.extraction, known);
      requireSoundWaivers(extraction, read.path);
      articles++;
      for (const { supportStatus } of extraction.claims)
        claims.set(supportStatus, (claims.get(supportStatus) ?? 0) + 1);
      const audited = auditUnder(policy, extraction);
      const told = reportFindings(extraction, audited.findings, read.path);
      findings.push(...told);
      waived += audited.waived;
      if (whole) shown.push(reportArticle(extraction, audited.findings, told));
      notes.push(...languageNotes(extraction, read.path));
    } catch (cause) {
      failed++;
      const error = articleError(cause, read.path);
      if (error.exitCode === EXIT.use) throw error;
      terminal.problem(error);
    }
  }
  findings.sort(byUrgency);
  const { rules } = policy;
  const summary = summarize(claims, articles, findings, rules);
  return { report: { summary, findings, baselined: 0, waived, notes, rules, articles: shown }, failed };
}

/** Where claims were not read, a report must not say that nothing was found. */
function languageNotes({ diagnostics }: Extraction, file: string | null): ReportNote[] {
  return diagnostics
    .filter(({ code }) => code === 'LANGUAGE_NOT_SUPPORTED')
    .map(({ code, message }) => ({ file, code, message }));
}
