import type { SectionKind } from '../../schema/model.ts';
import { BLOCK_ELEMENTS } from './elements.ts';
import { type Element, isElement } from './tree.ts';
import { type Weight, linkDensity } from './weight.ts';

/** What markup says of a part of a page. */
export interface Verdict {
  readonly section: SectionKind;
  readonly reason: string;
}

/** A name says something only of parts that are no longer than `longest`, and linked at least by `linked`. */
interface Rule extends Verdict {
  readonly pattern: RegExp;
  readonly longest?: number;
  readonly linked?: number;
}

const within = (words: string): RegExp => new RegExp(`(?:^|[-_])(?:${words})(?:$|[-_])`, 'i');
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

function boilerplate(reason: string, words: string, limits: Pick<Rule, 'longest' | 'linked'>): Rule {
  return { pattern: within(words), section: 'BOILERPLATE', reason, ...limits };
}

/** Names (of classes and ids) that tell what a part of a page is; the first that fits decides. */
const RULES: readonly Rule[] = [
  {
    pattern: whole(
      'comments?|comments?-?(?:list|area|thread|section|content|body|wrapper|container|holder)s?|commentlist|disqus_thread|respond|replies|responses|reader-?comments',
    ),
    section: 'COMMENTS',
    reason: 'reader comments',
  },
  {
    pattern: whole(
      'references?|refs|ref-?list|references?-?(?:list|section|container)|bibliography|citations?-?list|works-?cited|reflist|mw-references-wrap|article-?references',
    ),
    section: 'REFERENCES',
    reason: 'reference list',
  },
  { pattern: within('footnotes?|endnotes?|fn-?group|footnote-?list'), section: 'NOTES', reason: 'footnotes' },
  boilerplate(
    'share bar',
    'share|sharing|social|sharedaddy|addtoany|addthis|sociable|share-?(?:bar|buttons?|tools|links)',
    {
      longest: 400,
    },
  ),
  boilerplate('newsletter box', 'newsletter|subscribe|subscription|signup|sign-up|optin|opt-in|mailchimp|mc4wp', {
    longest: 800,
  }),
  boilerplate(
    'related articles',
    'related|recommended|recommendations|read-?more|more-?stories|you-?may-?like|jp-relatedposts|trending|popular|also-?like|read-?next|teasers?|promoted-?stories',
    { linked: 0.2 },
  ),
  boilerplate('author box', 'author-?(?:bio|box|card|info|profile)|about-?(?:the-?)?author|byline-?box', {
    longest: 1200,
  }),
  boilerplate('cookie banner', 'cookie|cookies|gdpr|consent', { longest: 2000 }),
  boilerplate('player', 'player|vjs|video-?js|lightbox|modal|tooltip|popup|dropdown', { longest: 4000 }),
  boilerplate(
    'advertisement',
    'ad|ads|advert|advertisement|sponsor|sponsored|promo|promotion|cta|banner|outbrain|taboola|paywall|donate|donation',
    { longest: 500 },
  ),
  boilerplate(
    'navigation',
    'breadcrumbs?|nav|navigation|navbar|menu|pagination|pager|sidebar|skip-?link|toc|table-?of-?contents|tags|tag-?list|toolbar',
    { linked: 0.3 },
  ),
  boilerplate('page frame', 'footer|masthead|copyright', { longest: 2000 }),
  boilerplate(
    'byline',
    'byline|dateline|timestamp|(?:post|entry|article|story)-?(?:meta|info|date|author|byline)|posted-on|publish(?:ed)?-?(?:date|on|time)|read(?:ing)?-?time|author|date',
    { longest: 200 },
  ),
];

/** Names of what a page holds beside its text and shows to nobody, or beside the lines of code. */
const UNSEEN = whole(
  'screen-reader-text|sr-only|visually-?hidden|mw-editsection|noprint|edit-?link|linenos?|lineno|line-?numbers?|gutter|lnt?|printfriendly|MathJax_Preview',
);

const CHROME: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'aside',
  footer: 'page footer',
  form: 'form',
};
const ROLES: Readonly<Record<string, Verdict>> = {
  'doc-bibliography': { section: 'REFERENCES', reason: 'reference list' },
  'doc-endnotes': { section: 'NOTES', reason: 'footnotes' },
  'doc-footnote': { section: 'NOTES', reason: 'footnotes' },
  navigation: { section: 'BOILERPLATE', reason: 'navigation' },
  complementary: { section: 'BOILERPLATE', reason: 'aside' },
  contentinfo: { section: 'BOILERPLATE', reason: 'page footer' },
  search: { section: 'BOILERPLATE', reason: 'form' },
  banner: { section: 'BOILERPLATE', reason: 'page frame' },
};
const NEVER = new Set([
  'html',
  'body',
  'article',
  'main',
  'a',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'sup',
  'li',
  'tr',
  'td',
]);
/** Prose of this length is no frame of a page, whatever it is called. */
const LONG_PROSE = 1500;

/** What the names, the role and the tag of an element say of it, given what it holds; null where they say nothing. */
export function verdictOf(element: Element, weight: Weight): Verdict | null {
  const { name, attribs } = element;
  const role = attribs['role'];
  if (role !== undefined && Object.hasOwn(ROLES, role)) return ROLES[role]!;
  const words = NEVER.has(name) || !BLOCK_ELEMENTS.has(name) ? [] : namesOf(element);
  const rule = words.length > 0 ? ruleFor(words, weight) : null;
  if (rule || !Object.hasOwn(CHROME, name)) return rule;
  if (name === 'form' && isProse(weight)) return null;
  return name === 'aside' && hasNotes(element)
    ? { section: 'NOTES', reason: 'footnotes' }
    : { section: 'BOILERPLATE', reason: CHROME[name]! };
}

/** Whether the names of an element say that its text is not for reading. */
export const isUnseen = (element: Element): boolean =>
  namesOf(element).some(
    (word) => UNSEEN.test(word) || (word === 'katex-html' && hasNamed(element.prev, 'katex-mathml')),
  );

const hasNamed = (node: Element['prev'], name: string): boolean =>
  node !== null && isElement(node) && namesOf(node).includes(name);

function namesOf({ attribs }: Element): readonly string[] {
  if (attribs['class'] === undefined && attribs['id'] === undefined) return [];
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.trim().split(/\s+/);
  return names.slice(0, 20).filter((word) => word !== '' && word.length < 60);
}

function ruleFor(words: readonly string[], weight: Weight): Rule | null {
  for (const rule of RULES) {
    if (!words.some((word) => rule.pattern.test(word))) continue;
    if (weight.text > (rule.longest ?? Infinity) && linkDensity(weight) < 0.5) continue;
    if (rule.linked !== undefined && weight.text > 60 && linkDensity(weight) < rule.linked) continue;
    if (rule.section === 'BOILERPLATE' && isProse(weight)) continue;
    return rule;
  }
  return null;
}

/** An aside with a numbered list holds the notes of an article, not what stands beside it. */
const hasNotes = (aside: Element): boolean => aside.children.some((child) => isElement(child) && child.name === 'ol');

const isProse = (weight: Weight): boolean => weight.text - weight.linked > LONG_PROSE && linkDensity(weight) < 0.3;
