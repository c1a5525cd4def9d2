import type { Log, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import { readPackageFile } from '../../schema/files.ts';
import type { Severity } from '../audit/index.ts';
import type { Exporter } from './index.ts';
import type { Report, ReportFinding, RuleInfo } from './report.ts';
import { printable } from './text.ts';
import { cureOf } from './verdict.ts';

const { version, homepage } = JSON.parse(readPackageFile('package.json')) as { version: string; homepage?: string };
const LEVELS = { ERROR: 'error', WARNING: 'warning', INFO: 'note' } as const satisfies Record<Severity, Result.level>;

/** SARIF 2.1.0, one run: what code scanners show as annotations on the lines of a pull request. */
export const sarif: Exporter = {
  format: 'sarif',
  mediaType: 'application/sarif+json',
  extension: 'sarif',
  *write(report) {
    yield `${JSON.stringify(logOf(report), null, 2)}\n`;
  },
};

function logOf({ findings, notes, rules }: Report): Log {
  // The standard asks that all results of a run say whether they are suppressed, or none.
  const suppresses = findings.some(({ status }) => status === 'DISMISSED');
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'claimtrace',
            version,
            ...(homepage !== undefined && { informationUri: homepage }),
            rules: rules.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map(({ file, code, message }) => ({
              descriptor: { id: code },
              level: 'note',
              message: { text: message },
              ...(file !== null && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] }),
            })),
          },
        ],
        results: findings.map((finding) => ({
          ...resultOf(finding, indexOf.get(finding.rule)),
          ...(suppresses && { suppressions: suppressionsOf(finding) }),
        })),
      },
    ],
  };
}

const ruleOf = ({ id, title, description, severity }: RuleInfo): ReportingDescriptor => ({
  id,
  name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title },
  fullDescription: { text: description },
  defaultConfiguration: { level: LEVELS[severity] },
  help: { text: `${description} See docs/audit-rules.md of claimtrace for an example and its cure.` },
});

function resultOf(finding: ReportFinding, ruleIndex: number | undefined): Result {
  const { rule, severity, message, file, fingerprint, rescues, status } = finding;
  const region = regionOf(finding);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: {
      text: [message, cureOf(finding)]
        .filter((part) => part !== null)
        .map(printable)
        .join(' '),
    },
    ...(file !== null && {
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) } }],
    }),
    partialFingerprints: { 'claimtrace/v1': fingerprint },
    properties: { rescues, status },
  };
}

/** What was dismissed was judged wrong outside the article. */
const suppressionsOf = ({ status, note }: ReportFinding): Suppression[] =>
  status === 'DISMISSED'
    ? [{ kind: 'external', status: 'accepted', ...(note !== null && { justification: printable(note) }) }]
    : [];

/** `endColumn` is one past the last character there, as ours is. */
function regionOf({ line, column, endLine, endColumn }: ReportFinding): Region | null {
  if (line === null) return null;
  const ends = endLine !== null && (endLine > line || (endColumn ?? 0) > (column ?? 1));
  return { startLine: line, startColumn: column ?? 1, ...(ends && { endLine, endColumn: endColumn ?? 1 }) };
}

/** A path as a relative reference: every sign that has a meaning of its own in an address is encoded. */
const uriOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
