import { idWithin } from '../../schema/id.ts';
import type { Span } from '../../schema/span.ts';

/** Whether there is anything to fold but case: most quotes have nothing. */
const TO_FOLD = /[^ -~]|["`]| [ .,;:!?]/;
const QUOTES = /[‘’‚‛“”„‟«»‹›′″`"']/g;
const DASHES = /[-\u2010-\u2015\u2212]/g;

/** A quote as claims are told apart by: NFKC; case, white space, dashes and quotation marks folded; markers, given by span, left out. */
export function normaliseQuote(text: string, span: Span, markers: readonly Span[]): string {
  let kept = '';
  let at = span.start;
  for (const marker of markers) {
    if (marker.start < at || marker.end > span.end) continue;
    kept += `${text.slice(at, marker.start)} `;
    at = marker.end;
  }
  kept += text.slice(at, span.end);
  if (!TO_FOLD.test(kept)) return kept.toLowerCase().trim();
  const folded = kept.normalize('NFKC').toLowerCase().replace(QUOTES, "'").replace(DASHES, '-');
  if (!TO_FOLD.test(folded)) return folded.trim();
  return folded
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}

/** Gives claims their ids, in order: by the quote; a repeated one by its section's heading too, then by an ordinal. */
export function claimIds(articleId: string): (quote: string, heading: string | null) => string {
  const taken = new Set<string>();
  const repeated = new Map<string, number>();
  return (quote, heading) => {
    const id = idWithin(articleId, 'claim', quote);
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
    const again = heading === null ? id : `${id} ${heading}`;
    const ordinal = repeated.get(again) ?? 0;
    repeated.set(again, ordinal + 1);
    return idWithin(articleId, 'claim', quote, heading, ...(ordinal === 0 ? [] : [ordinal]));
  };
}
