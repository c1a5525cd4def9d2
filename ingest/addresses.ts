import { normalizeUrl } from './identifiers.ts';
import { LINK_DATA } from './link-data.ts';

const HOSTS = new Set(LINK_DATA.noSourceHosts);
const SEGMENTS = new Set(LINK_DATA.noSourceSegments);
const FIRST_SEGMENTS = new Set(LINK_DATA.noSourceFirstSegments);
const QUERY_KEYS = new Set(LINK_DATA.noSourceQueryKeys);
const FILES = new Set(LINK_DATA.noSourceFiles);

/** Why an address, in normal form, leads to no document that could be a source; null where it may. */
export function addressReason(url: URL): string | null {
  const labels = url.hostname.split('.');
  const hosts = labels.map((_, i) => labels.slice(i).join('.'));
  if (hosts.some((host) => HOSTS.has(host))) return 'the site publishes no documents';
  if (LINK_DATA.noSourceHostPrefixes.some((prefix) => url.hostname.startsWith(prefix) && labels.length > 2))
    return 'the site sells or serves accounts';
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  if (segments.length === 0 && url.search === '') return 'it leads to a home page';
  if (segments.length === 1 && /^(?:index\.(?:html?|php|aspx?)|home|[a-z]{2}|[a-z]{2}-[a-z]{2})$/.test(segments[0]!))
    return 'it leads to a home page';
  if (segments.length === 0 && [...url.searchParams.keys()].every((key) => QUERY_KEYS.has(key.toLowerCase())))
    return 'it leads to a search';
  if (/(?:^|\.)(?:youtube\.com|vimeo\.com)$/.test(url.hostname))
    return segments[0] === 'watch' || /^\d+$/.test(segments[0] ?? '') ? null : 'it leads to a channel';
  if (segments.some((segment) => SEGMENTS.has(segment)) || FIRST_SEGMENTS.has(segments[0] ?? ''))
    return 'its path is that of a shop, a share button, a list or an account';
  if ([...url.searchParams.keys()].some((key) => QUERY_KEYS.has(key.toLowerCase()))) return 'it leads to a search';
  return FILES.has(/\.([a-z0-9]{2,4})$/.exec(segments.at(-1) ?? '')?.[1] ?? '')
    ? 'it leads to a file that is no document'
    : null;
}

/** Whether two addresses are of one site; false where one is none. */
export function isSameSite(one: string | null, other: string): boolean {
  const [a, b] = [one, other].map((address) => (address === null ? null : normalizeUrl(address)));
  if (a === null || a === undefined || b === null || b === undefined) return false;
  const [first, second] = [new URL(a).hostname, new URL(b).hostname];
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}
