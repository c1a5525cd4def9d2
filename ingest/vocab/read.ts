import { ClaimtraceError } from '../../schema/errors.ts';
import { invalidVocabulary } from '../terms/file.ts';
import type { Concept, Remark, VocabularyFormat } from './concept.ts';
import { FORMATS } from './index.ts';

/** Lines that are looked at to tell the format of a file. */
const HEAD = 60;
/** More dirty lines than that, and more than there are sound concepts, and the file is not what it was taken for. */
const MOST_SKIPPED = 1000;
/** What a line of a text may be long: MeSH and ChEBI stay far below. */
const LONGEST_LINE = 1_000_000;

/** What was read of a file. */
export interface SourceReading {
  readonly name: string;
  format: string;
  licence: string | null;
  concepts: number;
  skipped: number;
  /** The first few of what was skipped. */
  readonly remarks: Remark[];
}

export const newReading = (name: string): SourceReading => ({
  name,
  format: '',
  licence: null,
  concepts: 0,
  skipped: 0,
  remarks: [],
});

/**
 * The concepts of a public vocabulary's file, whose format is told from its first lines where none is given. Throws
 * VOCABULARY_INVALID, with file and line, for binary and for what is of no known format, and where more is dirty than sound.
 */
export function* readConcepts(
  reading: SourceReading,
  lines: Iterable<string>,
  format?: VocabularyFormat,
): Generator<Concept> {
  const { name } = reading;
  const checked = textOnly(name, lines);
  const head: string[] = [];
  for (let next = checked.next(); !next.done; next = checked.next()) {
    head.push(next.value);
    if (head.length === HEAD) break;
  }
  const first = head.map((line, index) => line.replace(index === 0 ? /^\ufeff|\r$/g : /\r$/, ''));
  const known = format ?? FORMATS.find((candidate) => candidate.recognises(first));
  if (!known) {
    throw invalidVocabulary(name, 1, `of no known format; there are ${FORMATS.map((one) => one.name).join(', ')}`);
  }
  reading.format = known.name;
  reading.licence = known.licence;
  const skip = (remark: Remark): void => {
    reading.skipped++;
    if (reading.remarks.length < 3) reading.remarks.push(remark);
    if (reading.skipped <= MOST_SKIPPED || reading.skipped <= reading.concepts) return;
    const [{ line, why }] = reading.remarks as [Remark];
    throw invalidVocabulary(
      name,
      line,
      `${why}; so are more lines than are sound: is the file of the format ${known.name}?`,
    );
  };
  for (const concept of known.read(chain(first, checked), skip)) {
    reading.concepts++;
    yield concept;
  }
}

function* chain(head: readonly string[], rest: Iterable<string>): Generator<string> {
  yield* head;
  yield* rest;
}

function* textOnly(name: string, lines: Iterable<string>): Generator<string> {
  let line = 0;
  for (const text of lines) {
    line++;
    if (text.includes('\u0000') || text.startsWith('\u001f\ufffd')) {
      const hint = 'Unpack a packed file first (gunzip, unzip).';
      throw new ClaimtraceError('VOCABULARY_INVALID', `${name}:${line}: binary data, no text`, {
        path: name,
        line,
        hint,
      });
    }
    if (text.length > LONGEST_LINE)
      throw invalidVocabulary(name, line, `a line of more than ${LONGEST_LINE} characters`);
    yield text;
  }
}
