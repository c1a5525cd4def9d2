import type { DocumentLink } from '../document.ts';

/** An address as written, resolved against the page's own where it has one; fragments and what is no address stay as they are. */
export function resolveHref(href: string, base: string | null): string {
  const bare = href.trim();
  if (base === null || bare === '' || bare.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(bare)) return bare;
  return URL.canParse(bare, base) ? new URL(bare, base).href : bare;
}

const ADDRESS = /(?<![\p{L}\p{N}@/=])https?:\/\/[^\s<>"“”«»|\\^`{}\u3000-\u303f\uff00-\uff0f]{2,2000}/giu;
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The web addresses that a text spells out, each without the punctuation of the sentence around it, as links to themselves. */
export function addressesIn(text: string): DocumentLink[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: run, index }) => {
    const href = withoutPunctuation(run);
    const isAddress = URL.canParse(href) && new URL(href).hostname.includes('.');
    return isAddress ? [{ span: { start: index, end: index + href.length }, href }] : [];
  });
}

/** "https://a.org/x_(y))." is "https://a.org/x_(y)": a bracket at the end belongs to the address that opens it. */
function withoutPunctuation(run: string): string {
  let end = run.length;
  const count: Record<string, number> = {};
  for (const char of run) count[char] = (count[char] ?? 0) + 1;
  for (; end > 0; end--) {
    const last = run[end - 1]!;
    const opener = CLOSES[last];
    if (opener === undefined ? !/[.,;:!?…'’*_~]/.test(last) : count[last]! <= (count[opener] ?? 0)) break;
    count[last]!--;
  }
  return run.slice(0, end);
}
