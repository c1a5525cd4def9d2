import type { Extraction } from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import { counted, printable, wrap } from '../export/text.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { extractions } from './extractions.ts';
import { INPUT_FLAGS, PATHS } from './inputs.ts';

export const extract: Command = {
  name: 'extract',
  summary: 'print what articles say and rest on, without a store',
  arguments: [PATHS],
  settings: ['vocab', 'maxBytes', 'jobs'],
  flags: [
    {
      flags: '--format <format>',
      description: 'form of the output',
      choices: ['jsonl', 'json', 'summary'],
      default: 'jsonl',
    },
    ...INPUT_FLAGS,
  ],
  examples: [
    ['claimtrace extract article.html > article.jsonl', 'one JSON object on one line for each article'],
    ['claimtrace extract articles/ --format summary', 'how many claims stand on which rung'],
  ],
  async run(context, paths, values) {
    const { terminal } = context;
    const write = WRITERS[values['format'] as keyof typeof WRITERS];
    const ids = new Set<string>();
    let failed = 0;
    const reads = await extractions(context, paths, values);
    await terminal.print(write.before);
    for await (const read of reads) {
      if ('error' in read) {
        failed++;
        terminal.problem(read.error);
      } else {
        const extraction = remarkOnId(read.extraction, ids);
        await terminal.print(`${ids.size > 1 ? write.between : ''}${write.one(extraction)}`);
      }
    }
    await terminal.print(write.after);
    return failed > 0 ? EXIT.inputFailed : EXIT.done;
  },
};

/** Says in the diagnostics that an earlier article of the run has the same id. */
function remarkOnId(extraction: Extraction, ids: Set<string>): Extraction {
  const { id } = extraction.article;
  const key = ids.has(id) ? `${id}\u0000${ids.size}` : id;
  const taken = key !== id;
  ids.add(key);
  if (!taken) return extraction;
  const message = `An earlier article of this run has the id ${id}.`;
  return { ...extraction, diagnostics: [...extraction.diagnostics, { code: 'ARTICLE_ID_TAKEN', message, span: null }] };
}

interface Writer {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  one(extraction: Extraction): string;
}

const WRITERS: Readonly<Record<'jsonl' | 'json' | 'summary', Writer>> = {
  jsonl: { before: '', between: '', after: '', one: (extraction) => `${JSON.stringify(extraction)}\n` },
  json: { before: '[\n', between: ',\n', after: '\n]\n', one: (extraction) => JSON.stringify(extraction, null, 2) },
  summary: { before: '', between: '\n', after: '', one: summary },
};

function summary({ article, claims, citations, references, mechanisms, diagnostics }: Extraction): string {
  const rungs = SUPPORT_LADDER.map(
    (rung) => [rung, claims.filter(({ supportStatus }) => supportStatus === rung).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([rung, count]) => `  ${rung.toLowerCase().replaceAll('_', ' ').padEnd(20)} ${count}`);
  const language = diagnostics
    .filter(({ code }) => code === 'LANGUAGE_NOT_SUPPORTED')
    .map(({ message }) => `  ${message}`);
  const head = [
    counted(claims.length, 'claim'),
    counted(citations.length, 'citation'),
    counted(references.length, 'reference'),
    counted(mechanisms.length, 'mechanism'),
  ].join(', ');
  const title = wrap(printable(article.title), 80);
  return `${[...title, printable(article.id), head, ...rungs, ...language].join('\n')}\n`;
}
