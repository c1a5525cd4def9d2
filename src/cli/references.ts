import { extname } from 'node:path';
import type { CslItem } from '../export/bibliography.ts';
import { bytesOf, wholeText } from './bytes.ts';
import type { Command, Context } from './command.ts';
import { EXIT } from './command.ts';
import { readLines } from './lines.ts';

type InputFormat = 'text' | 'bibtex' | 'ris';
const ENDINGS: Readonly<Record<string, InputFormat>> = { '.bib': 'bibtex', '.bibtex': 'bibtex', '.ris': 'ris' };

export const references: Command = {
  name: 'references',
  summary: 'take reference strings of any style apart into fields',
  arguments: [['[FILE]', 'one reference a line, or a .bib or .ris file; standard input by default']],
  settings: ['maxBytes'],
  flags: [
    {
      flags: '--format <format>',
      description: 'CSL-JSON, one object a line, or a bibliography',
      choices: ['jsonl', 'bibtex', 'ris'],
      default: 'jsonl',
    },
    {
      flags: '--input-format <format>',
      description: 'format of the input, whatever its ending',
      choices: ['text', 'bibtex', 'ris'],
    },
  ],
  examples: [
    ['claimtrace references list.txt > list.jsonl', 'the fields of each line on the same line'],
    ['claimtrace references list.txt --format bibtex > list.bib', 'for a reference manager'],
    ['claimtrace references list.ris', 'from one, as CSL-JSON'],
  ],
  async run(context, [file = '-'], values) {
    const format = values['format'] as 'jsonl' | 'bibtex' | 'ris';
    const from = (values['inputFormat'] as InputFormat | undefined) ?? ENDINGS[extname(file).toLowerCase()] ?? 'text';
    const libraries =
      format === 'jsonl' && from === 'text'
        ? null
        : await (await import('../export/bibliography.ts')).loadBibliographies();
    const show = (item: CslItem | null): string =>
      format === 'jsonl' ? `${JSON.stringify(item ?? {})}\n` : item === null ? '' : libraries!.write(format, item);
    if (from === 'text') {
      for await (const item of parsedLines(context, file)) await context.terminal.print(show(item));
    } else {
      const items = libraries!.read(from, await wholeText(context, file), file);
      for (const item of items) await context.terminal.print(show(item));
    }
    return EXIT.done;
  },
};

/** The work of each line; null where it is blank. */
async function* parsedLines(context: Context, file: string): AsyncGenerator<CslItem | null> {
  const { parseReference } = await import('../../ingest/reference-fields.ts');
  let line = 0;
  for await (const raw of readLines(bytesOf(context, file))) {
    line++;
    const { type = 'document', ...fields } = parseReference(raw);
    yield /\S/.test(raw) ? { id: `ref${line}`, type, ...fields } : null;
  }
}
