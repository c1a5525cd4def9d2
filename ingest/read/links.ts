/** An address as written, resolved against the page's own where it has one; fragments and what is no address stay as they are. */
export function resolveHref(href: string, base: string | null): string {
  const bare = href.trim();
  if (base === null || bare === '' || bare.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(bare)) return bare;
  return URL.canParse(bare, base) ? new URL(bare, base).href : bare;
}
