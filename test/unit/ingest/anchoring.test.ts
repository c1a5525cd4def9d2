import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVAL_DATA } from '../../../eval/data.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { ClaimtraceError } from '../../../schema/errors.ts';
import type { Extraction } from '../../../schema/model.ts';
import { overlaps, type Span } from '../../../schema/span.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const vocabulary = loadVocabulary();

/** Our articles, and real pages where the measuring data are there. */
function articles(): { file: string; text: string }[] {
  const own = readdirSync(join(ROOT, 'examples'))
    .filter((file) => file !== 'LICENSE')
    .map((file) => join(ROOT, 'examples', file));
  const pages = join(EVAL_DATA, 'data/html/readability/pages');
  const real = existsSync(pages) ? readdirSync(pages).map((page) => join(pages, page, 'source.html')) : [];
  const files = [...own, ...real.filter((_, i) => i % 12 === 0)];
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') })).filter(({ text }) => text.length < 200_000);
}

const PIECES = [
  '[1]',
  '(2–4)',
  '¹²',
  '<p>',
  '</div>',
  '\n\n',
  ' TNFα ',
  ' may not increase ',
  '.',
  '\u202e',
  '\u200b',
  '<sup>3</sup>',
  'References\n',
  '1. ',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edits = fc.array(fc.record({ at: fc.nat(), remove: fc.nat(200), insert: fc.constantFrom('', ...PIECES) }), {
  maxLength: 12,
});

function edited(text: string, changes: readonly Edit[]): string {
  return changes.reduce((now, { at, remove, insert }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + insert + now.slice(place + remove);
  }, text);
}

/** Everything that quotes the text, with its quote. */
function quotes(e: Extraction): (readonly [what: string, span: Span, quote: string])[] {
  return [
    ...e.mentions.map((m) => ['mention', m.span, m.quote] as const),
    ...e.citations.map((c) => ['citation', c.span, c.marker] as const),
    ...e.references.map((r) => ['reference', r.span, r.raw] as const),
    ...e.claims.flatMap((c) => [
      ['claim', c.span, c.quote] as const,
      ...(c.hedge ? [['hedge', c.hedge.span, c.hedge.cue] as const] : []),
      ...(c.negation ? [['negation', c.negation.span, c.negation.cue] as const] : []),
      ...c.quantities.map((q) => ['quantity', q.span, q.quote] as const),
      ...c.mentions.map((m) => ['mention of a claim', m.span, m.quote] as const),
    ]),
  ];
}

function check(e: Extraction): void {
  for (const [what, span, quote] of quotes(e)) expect(e.text.slice(span.start, span.end), what).toBe(quote);
  for (const spans of [e.sentences, e.blocks.map((b) => b.span), e.claims.map((c) => c.span)]) {
    spans.forEach((span, i) => {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(e.text.length);
      if (i > 0) expect(overlaps(spans[i - 1]!, span)).toBe(false);
    });
  }
  for (const list of [e.claims, e.citations, e.references, e.sections]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  const known = new Set(e.references.map(({ id }) => id));
  const mechanisms = new Set(e.mechanisms.map(({ id }) => id));
  for (const { references } of e.citations) expect(references.every((id) => known.has(id))).toBe(true);
  for (const { statements } of e.claims) {
    expect(statements.every(({ subject, object }) => mechanisms.has(subject) && mechanisms.has(object))).toBe(true);
  }
}

describe('anchoring', () => {
  test.each(articles())('$file holds under random edits', ({ file, text }) => {
    fc.assert(
      fc.property(edits, (changes) => {
        const bytes = Buffer.from(edited(text, changes));
        try {
          const extraction = extract({ file, bytes }, { vocabulary });
          check(extraction);
          expect(JSON.stringify(extract({ file, bytes }, { vocabulary }))).toBe(JSON.stringify(extraction));
        } catch (error) {
          if (!(error instanceof ClaimtraceError)) throw error;
        }
      }),
      { numRuns: 4 },
    );
  });
});
