import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTICS, ERRORS } from '../schema/errors.ts';
import { AUDIT_RULES } from '../src/audit/index.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { COMMON_FLAGS, SETTING_FLAGS } from '../src/cli/settings.ts';
import { ENVIRONMENT } from '../src/config.ts';

const read = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
/** The cells of the tables of a page, or of the part below one of its headings. */
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `') || line.startsWith('| [`'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const firsts = (text: string): string[] => rows(text).map(([cell]) => /`([^`]+)`/.exec(cell!)![1]!);
const below = (text: string, heading: string): string => {
  const [, rest] = text.split(`${heading}\n`);
  if (rest === undefined) throw new Error(`no heading "${heading}"`);
  return rest.split(/\n#{1,3} /)[0]!;
};

describe('docs/errors.md', () => {
  const page = read('errors.md');

  test('lists exactly the errors, with their exit codes and meanings', () => {
    const listed = rows(below(page, '## Errors')).map(([code, exit, again, meaning]) => [code, exit, again, meaning]);
    const real = Object.entries(ERRORS).map(([code, { exit, retriable, meaning }]) => [
      `\`${code}\``,
      String(exit),
      retriable ? 'yes' : 'no',
      meaning,
    ]);
    expect(listed).toEqual(real);
  });

  test('lists exactly the diagnostics', () => {
    expect(rows(below(page, '## Diagnostics')).map(([code, meaning]) => [code, meaning])).toEqual(
      Object.entries(DIAGNOSTICS).map(([code, meaning]) => [`\`${code}\``, meaning]),
    );
  });
});

describe('docs/audit-rules.md', () => {
  const page = read('audit-rules.md');

  test('lists exactly the rules, in their order, with their severities', () => {
    expect(firsts(page)).toEqual(AUDIT_RULES.map(({ id }) => id));
    expect(rows(page).map(([, severity]) => severity)).toEqual(
      AUDIT_RULES.map(({ severity }) => severity.toLowerCase()),
    );
  });

  test.each(AUDIT_RULES.map(({ id }) => id))('%s: the fault and its cure', (id) => {
    expect(below(page, `## ${id}`)).toMatch(/The fault: [^]*The cure: /);
  });
});

describe('docs/explorer.md', () => {
  test('lists the views of the explorer, each with its address', () => {
    const views = readFileSync(new URL('../web/views/index.ts', import.meta.url), 'utf8');
    const paths = [...views.matchAll(/\['(\/[^']*)', \(\) => import/g)].map(([, path]) => path!);
    const listed = [...read('explorer.md').matchAll(/^\| [^|]+ \| `(\/[a-z]*)/gm)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(10);
    expect(listed.sort()).toEqual(paths.sort());
  });
});

describe('docs/cli.md', () => {
  const page = read('cli.md');
  const title = ({ name, arguments: args }: (typeof COMMANDS)[number]) =>
    ['### claimtrace', name, ...args.map(([syntax]) => syntax)].join(' ');

  test('lists exactly the commands', () => {
    expect(page.match(/^### claimtrace .*$/gm)).toEqual(COMMANDS.map(title));
  });

  test.each(COMMANDS)('$name: exactly its flags, and its examples', (command) => {
    const part = below(page, title(command));
    const flags = [...command.flags, ...command.settings.map((name) => SETTING_FLAGS[name])];
    expect(firsts(part)).toEqual(flags.map((flag) => flag.flags));
    for (const [line] of command.examples) expect(part).toContain(line);
    for (const { choices } of flags) for (const choice of choices ?? []) expect(part).toContain(choice);
  });

  test('lists the flags of every command, and the environment', () => {
    expect(firsts(below(page, '### Flags of every command'))).toEqual(COMMON_FLAGS.map(({ flags }) => flags));
    expect(rows(below(page, '## Settings'))).toEqual(
      Object.entries(ENVIRONMENT).map(([name, path]) => [`\`${name}\``, `\`${path}\``]),
    );
  });
});
