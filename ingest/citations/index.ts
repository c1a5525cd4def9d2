import { foldedWords } from '../../schema/fold.ts';
import { idWithin, shortHash } from '../../schema/id.ts';
import type { Citation, Diagnostic, Reference } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { bySpan, lastStartingAt, slice } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import { recogniseAuthorYear } from './author-year.ts';
import { contextOf, counter, type Found, type Recogniser } from './context.ts';
import { recogniseFootnoteMarks } from './footnote-mark.ts';
import { recogniseLinks } from './hyperlink.ts';
import { recogniseMarked } from './marked.ts';
import { recogniseNamed } from './named.ts';
import { recogniseNumeric } from './numeric.ts';
import { recogniseSuperscript } from './superscript.ts';

/** Citation styles in the order in which they are tried: what one takes is not looked at by those after it. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseFootnoteMarks,
  recogniseNumeric,
  recogniseSuperscript,
  recogniseAuthorYear,
  recogniseLinks,
  recogniseNamed,
];

export interface Citations {
  readonly citations: Citation[];
  /** The entries that were given, and those that links and named publications make, in the order of the text. */
  readonly references: Reference[];
  readonly diagnostics: Diagnostic[];
}

/** Those of an article whose markup says what cites: numbers without such markup count something else. */
export const MARKED_RECOGNISERS: readonly Recogniser[] = [
  recogniseMarked,
  recogniseAuthorYear,
  recogniseLinks,
  recogniseNamed,
];

/** The in-text pointers of an article, in the order of the text, and the references that they reach. */
export function findCitations(document: Document, entries: readonly Reference[]): Citations {
  const context = contextOf(document, entries);
  const isMarked = document.links.some(({ cites }) => cites !== undefined);
  for (const recognise of isMarked ? MARKED_RECOGNISERS : RECOGNISERS) recognise(context);
  const found = [...context.found].sort(bySpan);
  const made = found.flatMap(({ references = [] }) => references);
  return {
    citations: withIds(document, found),
    references: [...entries, ...made].sort(bySpan),
    diagnostics: [...context.diagnostics].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  };
}

/** The id of a citation leaves its labels out: an entry added to the list renumbers markers, and changes no id. */
function withIds(document: Document, found: readonly Found[]): Citation[] {
  const ordinalOf = counter();
  const markers = found.filter(({ style }) => style !== 'LINK' && style !== 'NAMED').map(({ span }) => span);
  const keys = new Map<Span, string>();
  const keyOf = (sentence: Span): string => {
    const known =
      keys.get(sentence) ?? shortHash(foldedWords(withoutSpans(document.text, sentence, markers)).join(' '));
    keys.set(sentence, known);
    return known;
  };
  return found.map(({ span, style, pointers }) => {
    const sentence = document.sentences[lastStartingAt(document.sentences, span.start, (one) => one.start)] ?? span;
    const words = keyOf(sentence);
    const references = [...new Set(pointers.flatMap(({ referenceId }) => referenceId ?? []))];
    return {
      id: idWithin(document.articleId, 'citation', words, style, ordinalOf(`${style} ${words}`)),
      marker: slice(document.text, span),
      labels: pointers.map(({ label }) => label),
      style,
      span,
      pointers,
      references,
    };
  });
}

function withoutSpans(text: string, within: Span, spans: readonly Span[]): string {
  let at = within.start;
  let kept = '';
  for (
    let i = Math.max(
      0,
      lastStartingAt(spans, within.start, (one) => one.start),
    );
    i < spans.length && spans[i]!.start < within.end;
    i++
  ) {
    if (spans[i]!.end <= at) continue;
    kept += `${text.slice(at, Math.max(at, spans[i]!.start))} `;
    at = spans[i]!.end;
  }
  return kept + text.slice(at, Math.max(at, within.end));
}
