import type { SectionKind } from '../../schema/model.ts';
import type { Element } from './tree.ts';

/** What markup says of a part of a page. */
export interface Verdict {
  readonly section: SectionKind;
  readonly reason: string;
}

/** Names (of classes, ids and roles) that tell what a part of a page is; the first that fits decides. */
const NAMES: readonly (readonly [pattern: RegExp, section: SectionKind, reason: string])[] = [
  [
    /^(?:comments?|comment-?(?:list|area|thread|section|content|body)s?|commentlist|disqus_thread|respond|replies|responses)$/i,
    'COMMENTS',
    'reader comments',
  ],
  [
    /^(?:references?|refs?|ref-?list|reference-?list|references-?list|bibliography|citations?-?list|works-?cited|reflist)$/i,
    'REFERENCES',
    'reference list',
  ],
  [/^(?:footnotes?|endnotes?|footnote-?list|fn-?group)$/i, 'NOTES', 'footnotes'],
  [/(?:^|[-_])(?:share|sharing|social|sharedaddy|addtoany|addthis|sociable)(?:$|[-_])/i, 'BOILERPLATE', 'share bar'],
  [
    /(?:^|[-_])(?:newsletter|subscribe|subscription|signup|sign-up|optin|opt-in|mailchimp|mc4wp)(?:$|[-_])/i,
    'BOILERPLATE',
    'newsletter box',
  ],
  [
    /(?:^|[-_])(?:related|recommended|recommendations|read-?more|more-?stories|you-?may-?like|jp-relatedposts|trending|popular)(?:$|[-_])/i,
    'BOILERPLATE',
    'related articles',
  ],
  [/(?:^|[-_])(?:author-?(?:bio|box|card|info)|about-?(?:the-?)?author)(?:$|[-_])/i, 'BOILERPLATE', 'author box'],
  [/(?:^|[-_])(?:cookie|gdpr|consent)(?:$|[-_]?)/i, 'BOILERPLATE', 'cookie banner'],
  [
    /(?:^|[-_])(?:ad|ads|advert|advertisement|sponsor|sponsored|promo|promotion|cta|banner|outbrain|taboola)(?:$|[-_])/i,
    'BOILERPLATE',
    'advertisement',
  ],
  [
    /(?:^|[-_])(?:breadcrumbs?|nav|navigation|navbar|menu|pagination|pager|sidebar|skip-?link|toc|table-?of-?contents)(?:$|[-_])/i,
    'BOILERPLATE',
    'navigation',
  ],
];

/** What the names and the role of an element say of it; null where they say nothing. */
export function verdictOf({ name, attribs }: Element): Verdict | null {
  if (name === 'html' || name === 'body' || name === 'article' || name === 'main') return null;
  const role = attribs['role'];
  if (role === 'doc-bibliography') return { section: 'REFERENCES', reason: 'reference list' };
  if (role === 'doc-endnotes' || role === 'doc-footnote') return { section: 'NOTES', reason: 'footnotes' };
  if (name === 'nav' || role === 'navigation') return { section: 'BOILERPLATE', reason: 'navigation' };
  const words = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.trim().split(/\s+/).slice(0, 20);
  for (const [pattern, section, reason] of NAMES) {
    if (words.some((word) => word.length < 60 && pattern.test(word))) return { section, reason };
  }
  return null;
}
