import { Command as Parser, CommanderError, Option } from 'commander';
import { ClaimtraceError } from '../../schema/errors.ts';
import { readPackageFile } from '../../schema/files.ts';
import { loadConfig } from '../config.ts';
import type { Command, Context, Flag, Values } from './command.ts';
import { EXIT } from './command.ts';
import { COMMANDS } from './commands.ts';
import { COMMON_FLAGS, expandVocabularies, SETTING_FLAGS } from './settings.ts';
import type { Streams, Verbosity } from './terminal.ts';
import { createTerminal } from './terminal.ts';

export interface Surroundings extends Streams {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** Runs one command line and gives its exit code; never throws. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { env, stdout, stderr } = surroundings;
  const colour = stderr.isTTY === true && !env['NO_COLOR'];
  const verbosity = argv.includes('--quiet') ? 'quiet' : argv.includes('--verbose') ? 'verbose' : 'normal';
  const terminal = createTerminal(surroundings, verbosity, colour);
  let code: number = EXIT.done;
  const run: Run = async (command, args, values) => {
    const work = command.run(contextOf(command, values, surroundings, verbosity, colour), args, values);
    code = await (command.graceful ? work : Promise.race([work, interruption(surroundings.signal)]));
  };
  const parser = createParser(run, (text) => stdout.write(text));
  try {
    if (argv.length === 0) parser.outputHelp();
    else await parser.parseAsync(expandVocabularies(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const known = asClaimtraceError(error, argv);
    terminal.problem(known);
    return known.code === 'INTERRUPTED' ? EXIT.interrupted : known.exitCode;
  }
}

type Run = (command: Command, args: string[], values: Values) => Promise<void>;

/** The parser of all commands; help goes to `writeOut`. */
function createParser(run: Run, writeOut: (text: string) => void): Parser {
  const { version, description } = JSON.parse(readPackageFile('package.json')) as Record<
    'version' | 'description',
    string
  >;
  const parser = new Parser('claimtrace').description(description).version(version);
  settle(parser, writeOut).addHelpText('after', '\nclaimtrace COMMAND --help shows examples of a command.');
  for (const command of COMMANDS) {
    const sub = settle(parser.command(command.name), writeOut).description(command.summary);
    for (const [syntax, meaning] of command.arguments) sub.argument(syntax, meaning);
    for (const flag of command.flags) sub.addOption(toOption(flag));
    for (const name of command.settings) sub.addOption(toOption(SETTING_FLAGS[name]));
    for (const flag of COMMON_FLAGS) sub.addOption(toOption(flag));
    sub.addHelpText('after', examplesOf(command));
    sub.action(() => run(command, sub.processedArgs.flat().filter((arg) => arg !== undefined) as string[], sub.opts()));
  }
  return parser;
}

function settle(parser: Parser, writeOut: (text: string) => void): Parser {
  return parser
    .configureHelp({ helpWidth: 80, minWidthToWrap: 30 })
    .configureOutput({ writeOut, outputError: () => {} })
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .exitOverride();
}

function toOption({ flags, description, choices, default: preset, repeatable }: Flag): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (preset !== undefined) option.default(preset);
  if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function examplesOf({ examples }: Command): string {
  return `\nExamples:\n${examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`).join('\n')}`;
}

function contextOf(
  { settings }: Command,
  values: Values,
  { env, cwd, stdin, ...surroundings }: Surroundings,
  verbosity: Verbosity,
  colour: boolean,
): Context {
  const flags = Object.fromEntries(settings.map((name) => [name, values[name]]));
  const config = loadConfig({ flags, env, cwd, file: values['config'] as string | undefined });
  const terminal = createTerminal({ stdin, ...surroundings }, verbosity, colour);
  return { config, terminal, stdin, cwd, signal: surroundings.signal };
}

/** Resolves with the exit code of a command that is left where it is. */
const interruption = (signal: AbortSignal): Promise<number> =>
  new Promise((resolve) => {
    const stop = () => resolve(signal.reason === 'EPIPE' ? EXIT.done : EXIT.interrupted);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

function asClaimtraceError(error: unknown, argv: readonly string[]): ClaimtraceError {
  if (error instanceof ClaimtraceError) return error;
  if (error instanceof CommanderError) {
    const [what = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
    const command = COMMANDS.find(({ name }) => name === argv[0]);
    const help = `See claimtrace ${command ? `${command.name} ` : ''}--help.`;
    const hint = suggestion ? `${suggestion.replace(/^\(|\)$/g, '')} ${help}` : help;
    return new ClaimtraceError('USAGE_INVALID', what, { hint, cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ClaimtraceError('INTERNAL', message, {
    hint: 'This is a fault of claimtrace. --verbose says where.',
    cause: error,
  });
}
