import { ClaimtraceError } from '../../schema/errors.ts';

/** A work in the terms of CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

export type BibliographyFormat = 'bibtex' | 'ris';

/** BibTeX and RIS in CSL-JSON and back, by Citation.js. */
export interface Bibliographies {
  /** The works of a file. Throws REFERENCES_INVALID where it is not of the format. */
  read(format: BibliographyFormat, text: string, path: string): CslItem[];
  /** One entry, with a line end. */
  write(format: BibliographyFormat, item: CslItem): string;
}

/** The part of Citation.js that is used; it has no types of its own. */
interface CitationJs {
  readonly plugins: {
    readonly input: {
      chain(text: string, options: { forceType: string; generateGraph: boolean }): Record<string, unknown>[];
    };
    readonly output: { format(format: string, items: readonly unknown[]): string };
    readonly config: { get(plugin: string): { format: { useIdAsLabel: boolean } } };
  };
}

// By a variable's name: there are no types that an import could be checked against.
const load = (name: string): Promise<unknown> => import(name);

const FORCED: Readonly<Record<BibliographyFormat, string>> = { bibtex: '@bibtex/text', ris: '@ris/file' };
const NAMES: Readonly<Record<BibliographyFormat, string>> = { bibtex: 'BibTeX', ris: 'RIS' };

/** Loads Citation.js, which takes a moment, so only where it is needed. */
export async function loadBibliographies(): Promise<Bibliographies> {
  const { plugins } = (await load('@citation-js/core')) as CitationJs;
  await load('@citation-js/plugin-bibtex');
  await load('@citation-js/plugin-ris');
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  return {
    read(format, text, path) {
      if (format === 'bibtex') refuseNesting(text, path);
      let items: Record<string, unknown>[];
      try {
        items = plugins.input.chain(text, { forceType: FORCED[format], generateGraph: false });
      } catch (cause) {
        throw invalid(format, path, cause);
      }
      if (items.length === 0) throw invalid(format, path);
      return items.map((item, at) => ({
        ...item,
        id: String(item['id'] ?? `ref${at + 1}`),
        type: String(item['type'] ?? 'document'),
      }));
    },
    write: (format, item) =>
      `${plugins.output.format(format, [format === 'ris' ? withWholeNames(item) : item]).trim()}\n\n`,
  };
}

function invalid(format: BibliographyFormat, path: string, cause?: unknown): ClaimtraceError {
  const [said = ''] = cause instanceof Error ? cause.message.split('\n') : [];
  const line = /\bat line (\d+)/.exec(said)?.[1];
  const what = line === undefined ? 'there is no entry in it that can be read' : said.replace(/ at line .*/, '');
  return new ClaimtraceError('REFERENCES_INVALID', `The file is not ${NAMES[format]}: ${what}`, {
    path,
    ...(line !== undefined && { line: Number(line) }),
    hint: 'Mend the entry, or give another --input-format.',
    cause,
  });
}

/** Braces in braces cost the reader of BibTeX the square of their depth; no entry that people write has so many. */
const DEEPEST = 100;

function refuseNesting(text: string, path: string): void {
  let depth = 0;
  let line = 1;
  for (const char of text) {
    if (char === '\n') line++;
    if (char === '{') depth++;
    if (char === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST)
      throw new ClaimtraceError('REFERENCES_INVALID', `Braces are nested deeper than ${DEEPEST}`, {
        path,
        line,
        hint: 'Close the braces of an entry before the next one begins.',
      });
  }
}

/** RIS has no particles: they stand before the family name. */
function withWholeNames(item: CslItem): CslItem {
  const whole = (names: unknown): unknown =>
    Array.isArray(names)
      ? (names as Record<string, string>[]).map(({ 'non-dropping-particle': particle, ...name }) =>
          particle && name['family'] ? { ...name, family: `${particle} ${name['family']}` } : name,
        )
      : names;
  return {
    ...item,
    ...(item['author'] !== undefined && { author: whole(item['author']) }),
    ...(item['editor'] !== undefined && { editor: whole(item['editor']) }),
  };
}
