import type { Format } from '../operations.ts';

export const FORMATS: Readonly<Record<Format, string>> = {
  HTML: 'HTML page',
  JATS: 'JATS XML',
  MARKDOWN: 'Markdown',
  TEXT: 'plain text',
};

/** What is done with an article, in order, by the server's name of it. */
export const STAGES: readonly (readonly [stage: string, words: string])[] = [
  ['queued', 'waiting its turn'],
  ['read', 'reading the file'],
  ['extract', 'finding claims and citations'],
  ['audit', 'checking what they rest on'],
  ['store', 'storing'],
  ['done', 'done'],
];

export const OUTCOMES = {
  ADDED: 'Added',
  UPDATED: 'Read again, and changed',
  UNCHANGED: 'It was there already, word for word',
} as const;

const TOO_LARGE =
  'The article is larger than the server takes. Leave out what is not the article, or ask whoever runs the server for a larger --max-bytes.';

/** What to do about an error, in plain words, by its code; the server's own hint goes before. */
export const CURES: Readonly<Record<string, string>> = {
  REQUEST_TOO_LARGE: TOO_LARGE,
  FILE_TOO_LARGE: TOO_LARGE,
  NO_ARTICLE_FOUND:
    'The page was read, and has no text of an article in it. Paste the text itself, or choose another format.',
  FORMAT_MISMATCH: 'Choose the format that it is of, and try again.',
  JATS_INVALID: 'Give the whole file, of one article. If it is no JATS, choose another format.',
  HTML_TOO_DEEP: 'Save the page again, or paste its text.',
  ARGUMENT_INVALID: 'Look at the title and the address: an address begins with https:// or http://.',
  QUEUE_FULL: 'Many articles wait to be read. Try again in a while.',
  JOB_NOT_FOUND: 'It was started again meanwhile. Send the article once more: what is there already stays as it is.',
  INTERRUPTED: 'Send the article once more when the server is back.',
  NOT_AUTHORIZED: 'Nothing is lost: try again with the token that whoever runs the server has given you.',
};
