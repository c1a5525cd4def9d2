import { articleIdOf } from '../../../ingest/article-id.ts';
import { decode } from '../../../ingest/encoding.ts';
import type { ArticleInput } from '../../../ingest/input.ts';
import { formatOf } from '../../../ingest/read/index.ts';
import { NO_METADATA } from '../../../ingest/read/reader.ts';
import { ClaimtraceError } from '../../../schema/errors.ts';
import { FORMATS } from '../../../schema/model.ts';
import type { ArticleSource } from '../types.ts';
import { onlyOne } from './arguments.ts';

const LONGEST_NAME = 2048;

/** Gives what goes wrong the way to the argument that is meant. */
function at<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof ClaimtraceError)) throw cause;
    const { code, message, hint } = cause;
    throw new ClaimtraceError(code, message, { path, cause, ...(hint !== undefined && { hint }) });
  }
}

/**
 * The article of a source, looked at as far as costs little: the rest is the job's.
 * @throws ARGUMENT_INVALID, ARTICLE_ID_INVALID, and what reading its bytes throws
 */
export function inputOf(source: ArticleSource, maxBytes: number): ArticleInput {
  const bodies = Object.fromEntries(FORMATS.map((format) => [format, source[format] ?? null]));
  const [format, body] = at('source', () => onlyOne(bodies)) as [(typeof FORMATS)[number], string];
  const bytes = Buffer.from(body);
  const { id, url, file, title } = source;
  for (const [name, value] of Object.entries({ file, title })) {
    if (value != null && value.length > LONGEST_NAME) {
      const message = `\`${name}\` takes at most ${LONGEST_NAME} characters.`;
      throw new ClaimtraceError('ARGUMENT_INVALID', message, { path: `source.${name}` });
    }
  }
  if (bytes.length > maxBytes) {
    throw new ClaimtraceError('FILE_TOO_LARGE', `The article has ${bytes.length} bytes; ${maxBytes} are taken.`, {
      path: `source.${format}`,
      hint: 'Start the server with a larger --max-bytes.',
    });
  }
  const input: ArticleInput = {
    file: file ?? null,
    bytes,
    format,
    ...(id != null && { id }),
    ...(url != null && { url }),
    ...(title != null && { title }),
  };
  if (id != null) at('source.id', () => articleIdOf(input, NO_METADATA, ''));
  at(`source.${format}`, () => formatOf(null, decode(bytes).text, format));
  return input;
}
