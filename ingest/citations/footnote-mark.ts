import { matchesOf } from '../matches.ts';
import type { Recogniser } from './context.ts';

const MARK = /\[\^([^\s\][^]{1,60})\]/gu;

/** Footnote marks as Markdown writes them, "[^name]": one that still stands in the text has no definition, or its label names an entry. */
export const recogniseFootnoteMarks: Recogniser = (context) => {
  for (const { span } of context.passages) {
    for (const match of matchesOf(MARK, context.document.text.slice(span.start, span.end))) {
      const start = span.start + match.index;
      const label = match[1]!;
      context.take({
        span: { start, end: start + match[0].length },
        style: 'NUMERIC',
        pointers: [{ label, referenceId: context.entryOf(label)?.id ?? null }],
      });
    }
  }
};
