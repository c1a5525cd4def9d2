import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { BuildOptions, Built } from '../../ingest/vocab/build.ts';
import type { SourceReading } from '../../ingest/vocab/read.ts';
import { CATEGORIES } from '../../ingest/terms/file.ts';
import type { JoinedFile } from '../../ingest/vocab/join.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import { counted } from '../export/text.ts';
import type { Command, Values } from './command.ts';
import { EXIT } from './command.ts';
import { writeOut } from './output.ts';

/** How many concepts are taken before other events, such as Ctrl-C, have their turn. */
const TURN = 20_000;
const CHUNK = 1 << 20;

export const vocab: Command = {
  name: 'vocab',
  summary: 'make a vocabulary file from public vocabularies that you have',
  arguments: [
    ['<ACTION>', 'build'],
    [
      '<FILE...>',
      'files of HGNC, ChEBI, GO, MeSH, CL, Uberon, MONDO or FamPlex, unpacked; the first goes before the next',
    ],
  ],
  settings: [],
  flags: [
    { flags: '--output <file>', description: 'write the vocabulary there, whole or not at all' },
    { flags: '--report <file>', description: 'write there which names several terms claim, and which one got each' },
    { flags: '--format <format>', description: 'format of all files; without it each is told from its first lines' },
    {
      flags: '--category <category>',
      description: 'category of terms whose file gives none, as FILE=CATEGORY or for all files; else they are left out',
      repeatable: true,
    },
    {
      flags: '--stop-words <file>',
      description: 'words, one a line, that are no names unless written as symbols',
      repeatable: true,
    },
    { flags: '--related', description: 'keep synonyms of wider, narrower and related meaning, too' },
    {
      flags: '--join-names',
      description: 'take terms of two vocabularies with one category and one name for the same',
    },
  ],
  examples: [
    ['claimtrace vocab build hgnc_complete_set.txt go.obo --output mine.csv', 'genes and processes'],
    ['claimtrace vocab build mondo.obo desc2026.xml > diseases.csv', 'one term for what MONDO and MeSH both have'],
    ['claimtrace ingest articles/ --vocab mine.csv', 'and what it is for'],
  ],
  async run({ terminal }, [action, ...files], values) {
    if (action !== 'build') throw usage(`there is no action "${action ?? ''}": it is build`);
    const [{ Joiner }, { buildTerms }, { newReading, readConcepts }, { writeTerms }] = await Promise.all([
      import('../../ingest/vocab/join.ts'),
      import('../../ingest/vocab/build.ts'),
      import('../../ingest/vocab/read.ts'),
      import('../../ingest/vocab/write.ts'),
    ]);
    const format = await formatOf(values['format']);
    const joiner = new Joiner(withCategories(files, values['category']));
    const sources: Source[] = [];
    for (const [index, name] of files.entries()) {
      const reading = newReading(name);
      const { lines, digest } = openLines(name);
      for (const concept of readConcepts(reading, lines, format)) {
        joiner.add(index, concept);
        if (reading.concepts % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      sources.push({ ...reading, hash: digest() });
      terminal.note(`${name}: ${reading.format}, ${counted(reading.concepts, 'concept')}${skipped(reading)}`);
    }
    const built = buildTerms(joiner, optionsOf(values));
    await writeOut(terminal, values['output'] as string | undefined, writeTerms(built.terms, headerOf(sources)));
    if (values['report']) await writeOut(terminal, values['report'] as string, reportOf(built));
    terminal.note(summary(built));
    return EXIT.done;
  },
};

type Source = SourceReading & { readonly hash: string };

const usage = (what: string): ClaimtraceError =>
  new ClaimtraceError('USAGE_INVALID', what, { hint: 'See claimtrace vocab --help.' });

async function formatOf(name: Values[string]) {
  if (name === undefined) return undefined;
  const { FORMATS } = await import('../../ingest/vocab/index.ts');
  const format = FORMATS.find((one) => one.name === name);
  if (!format) throw usage(`no format "${String(name)}"; there are ${FORMATS.map((one) => one.name).join(', ')}`);
  return format;
}

function optionsOf(values: Values): BuildOptions {
  const lists = (values['stopWords'] ?? []) as readonly string[];
  return {
    related: values['related'] === true,
    joinNames: values['joinNames'] === true,
    stopWords: lists.flatMap((name) => [...openLines(name).lines]),
  };
}

/** The files with the categories that `FILE=CATEGORY` or `CATEGORY` give them. */
function withCategories(files: readonly string[], given: Values[string]): JoinedFile[] {
  const pairs = ((given ?? []) as readonly string[]).map((text) => {
    const at = text.lastIndexOf('=');
    const category = CATEGORIES.find((one) => one === text.slice(at + 1));
    if (!category) throw usage(`no category in "${text}"; there are ${CATEGORIES.join(', ')}`);
    if (at >= 0 && !files.includes(text.slice(0, at))) throw usage(`no file ${text.slice(0, at)} is read`);
    return { file: at < 0 ? null : text.slice(0, at), category };
  });
  return files.map((name) => {
    const own = pairs.find(({ file }) => file === name) ?? pairs.find(({ file }) => file === null);
    return { name, category: own?.category };
  });
}

/** The lines of a file, each a string of its own so that none keeps the chunk alive, and the digest once all are read. */
function openLines(path: string): { readonly lines: Iterable<string>; digest(): string } {
  const hash = createHash('sha256');
  return { lines: linesOf(path, (bytes) => hash.update(bytes)), digest: () => `sha256:${hash.digest('hex')}` };
}

function* linesOf(path: string, seen: (bytes: Buffer) => void): Generator<string> {
  const file = openFile(path);
  try {
    let rest = Buffer.alloc(0);
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const read = chunk.subarray(0, size);
      seen(read);
      const bytes = rest.length > 0 ? Buffer.concat([rest, read]) : read;
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        yield bytes.toString('utf8', from, end);
        from = end + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
      if (rest.length > MOST_BYTES_A_LINE) yield rest.toString('utf8');
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** A longer line is handed on as it is, and refused. */
const MOST_BYTES_A_LINE = 8 << 20;

function openFile(path: string): number {
  try {
    const file = openSync(path, 'r');
    if (fstatSync(file).isDirectory()) throw new Error('it is a folder');
    return file;
  } catch (cause) {
    throw new ClaimtraceError('VOCABULARY_INVALID', `The file can not be read: ${(cause as Error).message}`, {
      path,
      hint: 'Check the path.',
      cause,
    });
  }
}

/** Where a vocabulary comes from, without clock or path, so that the same files give the same bytes everywhere. */
function headerOf(sources: readonly Source[]): string[] {
  return [
    'made by claimtrace vocab build, of these files:',
    ...sources.map(({ name, hash, format, licence }) => {
      const file = name.split(/[\\/]/).at(-1)!;
      return `${file} ${hash} (${format}; ${licence ?? 'licence: see its publisher'})`;
    }),
  ];
}

const skipped = ({ skipped: count, remarks }: SourceReading): string =>
  count === 0 ? '' : `, ${counted(count, 'line')} skipped (line ${remarks[0]!.line}: ${remarks[0]!.why})`;

function summary({ terms, conflicts, incomplete, cyclic }: Built): string {
  const left = [
    [incomplete, 'without name or category'],
    [conflicts.length, 'names that several claim'],
    [cyclic.length, 'links that would make a ring'],
  ] as const;
  const parts = left.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [counted(terms.length, 'term'), ...parts].join('; ');
}

function* reportOf({ conflicts, cyclic }: Built): Generator<string> {
  yield 'name\tgiven to\tnot to\n';
  for (const { spelling, given, others } of conflicts) yield `${spelling}\t${given ?? '-'}\t${others.join(' ')}\n`;
  for (const link of cyclic) yield `left out, as it closes a ring:\t${link}\t\n`;
}
