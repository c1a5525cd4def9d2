import type { Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';

/** A sentence with what is named in it, and the place of the first of these among all that is named. */
interface Named {
  readonly span: Span;
  readonly own: readonly Mention[];
  readonly first: number;
}

/** Each sentence with what is named in it; sentences and mentions come by place. */
export function bySentence(sentences: readonly Span[], mentions: readonly Mention[]): readonly Named[] {
  let next = 0;
  return sentences.map((span) => {
    const first = next;
    while (next < mentions.length && mentions[next]!.span.start < span.end) next++;
    return { span, own: next > first ? mentions.slice(first, next) : NONE, first };
  });
}
const NONE: readonly Mention[] = [];
