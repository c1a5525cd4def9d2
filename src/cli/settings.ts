import type { Flag, SettingFlag } from './command.ts';

/** Flags that are settings too: the environment and the configuration file have them under other names. */
export const SETTING_FLAGS: Readonly<Record<SettingFlag, Flag>> = {
  store: {
    flags: '--store <location>',
    description: 'embedded:PATH, memory:, neo4j://HOST or bolt://HOST:PORT (default: embedded:./data/claimtrace)',
  },
  server: { flags: '--server <url>', description: 'go through the server at this address' },
  vocab: { flags: '--vocab <file>', description: 'add mechanisms from .json or .csv files', repeatable: true },
  maxBytes: { flags: '--max-bytes <n>', description: 'refuse larger files (default: 20971520)' },
  jobs: { flags: '--jobs <n>', description: 'articles that are worked on at once (default: 2)' },
  port: { flags: '--port <n>', description: 'port to listen on (default: 4000, or PORT)' },
  host: { flags: '--host <address>', description: 'address to listen on (default: 127.0.0.1)' },
  origins: {
    flags: '--origins <url>',
    description: 'let pages of this site ask; may be given again',
    repeatable: true,
  },
  requestTimeoutMs: { flags: '--request-timeout-ms <n>', description: 'how long an answer may take (default: 30000)' },
  persistedOperations: {
    flags: '--persisted-operations <mode>',
    description: 'optional, or only those of the file (default: optional)',
  },
  operationsFile: {
    flags: '--operations-file <file>',
    description: 'documents by their SHA-256, as JSON, that clients may name',
  },
  development: { flags: '--development', description: 'tell the schema to everybody who asks (or NODE_ENV)' },
  metrics: { flags: '--metrics', description: 'serve figures for Prometheus at /metrics' },
};

/** Flags of every command. */
export const COMMON_FLAGS: readonly Flag[] = [
  { flags: '--config <file>', description: 'settings (default: claimtrace.config.json where there is one)' },
  { flags: '--quiet', description: 'say nothing but errors' },
  { flags: '--verbose', description: 'say more, and why an error came to be' },
];

/**
 * Lets `--vocab` take several files in a row without swallowing an article: whatever follows it and ends in .json or .csv
 * is a vocabulary.
 */
export function expandVocabularies(argv: readonly string[]): string[] {
  let within = false;
  return argv.flatMap((argument, index) => {
    const before = argv[index - 1];
    const further = within && before !== '--vocab' && /\.(json|csv)$/i.test(argument);
    if (before !== '--vocab' && !further) within = argument === '--vocab';
    return further ? ['--vocab', argument] : [argument];
  });
}
