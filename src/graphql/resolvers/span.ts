import type { Context } from '../context.ts';
import type { ResolversOf } from './needed.ts';

/** How many characters before and after a quote find it again after an edit. */
const AROUND = 32;

/** A range of an article's text, with its words where they are known. */
export interface SpanOf {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const textOf = async ({ articleId }: SpanOf, { loaders }: Context): Promise<string> =>
  (await loaders.text.load(articleId)) ?? '';

export const span = {
  Span: {
    exact: async (span, _, context) => span.exact ?? (await textOf(span, context)).slice(span.start, span.end),
    prefix: async (span, _, context) =>
      span.prefix ?? (await textOf(span, context)).slice(Math.max(0, span.start - AROUND), span.start),
    suffix: async (span, _, context) => span.suffix ?? (await textOf(span, context)).slice(span.end, span.end + AROUND),
  },
} satisfies ResolversOf<'Span'>;

/** A part of a span whose words are known. */
export const partOf = (whole: SpanOf & { readonly exact: string }, start: number, end: number): SpanOf => ({
  articleId: whole.articleId,
  start,
  end,
  ...(start >= whole.start && end <= whole.end && { exact: whole.exact.slice(start - whole.start, end - whole.start) }),
});
