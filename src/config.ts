import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { ClaimtraceError } from '../schema/errors.ts';
import { nearest } from './nearest.ts';

export const CONFIG_FILE = 'claimtrace.config.json';
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const number = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  const digits = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  return z.preprocess(digits, z.int({ error }).min(least, { error }).max(most, { error }));
};

const yesOrNo = z.preprocess(
  (value) => (value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value),
  z.boolean({ error: 'must be true or false' }),
);

const setting = {
  store: z
    .string()
    .regex(
      /^(embedded:.+|memory:|(neo4j|bolt)(\+s|\+ssc)?:\/\/.+)$/,
      'must be embedded:PATH, memory:, neo4j://HOST or bolt://HOST:PORT',
    ),
  vocab: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().min(1))),
  maxBytes: number(1, 2 ** 30),
  jobs: number(1, 64),
  port: number(0, 65_535),
  host: z.string().min(1),
  server: z.url({ protocol: /^https?$/, error: 'must be an http address' }),
  token: z.string().regex(/^\S{16,}$/, 'must be at least 16 characters without white space'),
  origins: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(z.string().regex(/^https?:\/\/[^/\s]+$/, 'must be addresses without a path: https://example.org')),
  ),
  requestTimeoutMs: number(100, 3_600_000),
  persistedOperations: z.enum(['optional', 'only'], { error: 'must be optional or only' }),
  operationsFile: z.string().min(1),
  development: yesOrNo,
  metrics: yesOrNo,
  username: z.string().min(1),
  password: z.string(),
  database: z.string().min(1),
  logLevel: z.enum(LOG_LEVELS),
};

const words = z.string().regex(/\S/, 'must not be empty');
const audit = z.strictObject({
  rules: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({}),
  waivers: z.array(z.strictObject({ rule: words, quote: words, reason: words, file: words.optional() })).default([]),
  minSupportedShare: z.number().min(0).max(1).default(0),
});

const schema = z.strictObject({
  store: setting.store.default('embedded:./data/claimtrace'),
  vocab: setting.vocab.default([]),
  maxBytes: setting.maxBytes.default(20 * 2 ** 20),
  jobs: setting.jobs.default(2),
  port: setting.port.default(4000),
  host: setting.host.default('127.0.0.1'),
  server: setting.server.nullable().default(null),
  token: setting.token.nullable().default(null),
  origins: setting.origins.default([]),
  requestTimeoutMs: setting.requestTimeoutMs.default(30_000),
  persistedOperations: setting.persistedOperations.default('optional'),
  operationsFile: setting.operationsFile.nullable().default(null),
  development: setting.development.default(false),
  metrics: setting.metrics.default(false),
  logLevel: setting.logLevel.default('info'),
  audit: audit.prefault({}),
  neo4j: z
    .strictObject({
      username: setting.username.optional(),
      password: setting.password.optional(),
      database: setting.database.optional(),
    })
    .prefault({}),
});

/** All settings, checked and complete. */
export type Config = z.infer<typeof schema>;

/** A setting by the path it has in the file: `maxBytes`, `neo4j.username`. */
type SettingPath = Exclude<keyof Config, 'neo4j'> | `neo4j.${keyof Config['neo4j']}`;

/** Where the environment has a setting; docs/cli.md lists exactly these. */
export const ENVIRONMENT: Readonly<Record<string, SettingPath>> = {
  CLAIMTRACE_STORE: 'store',
  CLAIMTRACE_VOCAB: 'vocab',
  CLAIMTRACE_MAX_BYTES: 'maxBytes',
  CLAIMTRACE_JOBS: 'jobs',
  CLAIMTRACE_SERVER: 'server',
  CLAIMTRACE_HOST: 'host',
  CLAIMTRACE_TOKEN: 'token',
  CLAIMTRACE_ORIGINS: 'origins',
  CLAIMTRACE_REQUEST_TIMEOUT_MS: 'requestTimeoutMs',
  CLAIMTRACE_PERSISTED_OPERATIONS: 'persistedOperations',
  CLAIMTRACE_OPERATIONS_FILE: 'operationsFile',
  CLAIMTRACE_DEVELOPMENT: 'development',
  CLAIMTRACE_METRICS: 'metrics',
  CLAIMTRACE_LOG_LEVEL: 'logLevel',
  PORT: 'port',
  NEO4J_USERNAME: 'neo4j.username',
  NEO4J_PASSWORD: 'neo4j.password',
  NEO4J_DATABASE: 'neo4j.database',
};

/** Settings that are lists: with commas in the environment. */
const LISTS: ReadonlySet<string> = new Set(['vocab', 'origins'] satisfies SettingPath[]);

export interface ConfigSources {
  /** Values of flags by setting; undefined where the flag was not given. */
  readonly flags?: { readonly [K in keyof Config]?: unknown };
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** The file named by `--config`; without it `claimtrace.config.json` of the working directory, where there is one. */
  readonly file?: string | undefined;
}

/** The settings: flags over environment over file. Throws CONFIG_INVALID with the name of the value that is wrong. */
export function loadConfig({ flags = {}, env = {}, cwd = process.cwd(), file }: ConfigSources = {}): Config {
  const values: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const set = (path: string, value: unknown, name: string): void => {
    const [group, key] = path.split('.') as [string, string?];
    if (key === undefined) values[group] = value;
    else values[group] = { ...(values[group] as object | undefined), [key]: value };
    names.set(path, name);
  };
  if (env['NODE_ENV'] === 'development') set('development', true, 'NODE_ENV');
  for (const [path, value, name] of readConfigFile(cwd, file)) set(path, value, name);
  for (const [name, path] of Object.entries(ENVIRONMENT)) {
    const value = env[name];
    if (value !== undefined && value !== '') set(path, LISTS.has(path) ? value.split(',') : value, name);
  }
  for (const [key, value] of Object.entries(flags)) if (value !== undefined) set(key, value, flagOf(key));

  const { success, data, error } = schema.safeParse(values);
  if (success) return data;
  throw invalid(error.issues[0]!, names, error);
}

const flagOf = (setting: string): string => `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Each setting of the file with its path; file names in it are taken from the folder of the file. */
function readConfigFile(cwd: string, named: string | undefined): [path: string, value: unknown, name: string][] {
  const file = resolve(cwd, named ?? CONFIG_FILE);
  if (named === undefined && !existsSync(file)) return [];
  const content = parseConfigFile(file);
  const here = dirname(file);
  return Object.entries(content).flatMap(([key, value]): [string, unknown, string][] => {
    const name = `${key} in ${named ?? CONFIG_FILE}`;
    if (key === 'neo4j' && isObject(value)) return Object.entries(value).map(([k, v]) => [`neo4j.${k}`, v, name]);
    if (key === 'store' && typeof value === 'string' && value.startsWith('embedded:')) {
      return [[key, `embedded:${resolve(here, value.slice('embedded:'.length))}`, name]];
    }
    if (key === 'operationsFile' && typeof value === 'string') return [[key, join(here, value), name]];
    if (key === 'vocab' && Array.isArray(value)) return [[key, value.map((path) => join(here, String(path))), name]];
    return [[key, value, name]];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseConfigFile(file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const message = cause instanceof SyntaxError ? 'the file is not JSON' : 'the file can not be read';
    throw new ClaimtraceError('CONFIG_INVALID', message, { path: file, hint: (cause as Error).message, cause });
  }
  if (isObject(content)) return content;
  throw new ClaimtraceError('CONFIG_INVALID', 'the file holds no object of settings', {
    path: file,
    hint: 'Write { "store": "embedded:./data/claimtrace" }, say; docs/cli.md lists all settings.',
  });
}

function invalid(issue: z.core.$ZodIssue, names: Map<string, string>, cause: unknown): ClaimtraceError {
  const path = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = Object.keys(path === 'neo4j' ? schema.shape.neo4j.unwrap().shape : schema.shape);
    const [near] = nearest(key, known, 1);
    return new ClaimtraceError('CONFIG_INVALID', `there is no setting "${key}"`, {
      path: names.get(path ? `${path}.${key}` : key) ?? key,
      hint: near === undefined ? `The settings are ${known.join(', ')}.` : `Did you mean "${near}"?`,
      cause,
    });
  }
  const waiver = issue.path[0] === 'audit' && issue.path[1] === 'waivers';
  return new ClaimtraceError(
    waiver ? 'WAIVER_INVALID' : 'CONFIG_INVALID',
    `the value of ${names.get(path) ?? path} is wrong`,
    {
      path: names.get(path) ?? path,
      hint: `It ${issue.message.startsWith('must') ? issue.message : `is refused: ${issue.message}`}.`,
      cause,
    },
  );
}
