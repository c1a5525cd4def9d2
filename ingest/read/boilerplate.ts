import type { SectionKind } from '../../schema/model.ts';
import type { Element } from './tree.ts';
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
  {
    pattern: whole('footnotes?|endnotes?|footnotes?-?(?:list|section|container)|fn-?group'),
    section: 'NOTES',
    reason: 'footnotes',
  },
  {
    pattern: within('share|sharing|social|sharedaddy|addtoany|addthis|sociable'),
    section: 'BOILERPLATE',
    reason: 'share bar',
    longest: 400,
  },
  {
    pattern: within('newsletter|subscribe|subscription|signup|sign-up|optin|opt-in|mailchimp|mc4wp'),
    section: 'BOILERPLATE',
    reason: 'newsletter box',
    longest: 800,
  },
  {
    pattern: within(
      'related|recommended|recommendations|read-?more|more-?stories|you-?may-?like|jp-relatedposts|trending|popular|also-?like|read-?next',
    ),
    section: 'BOILERPLATE',
    reason: 'related articles',
    linked: 0.2,
  },
  {
    pattern: within('author-?(?:bio|box|card|info|profile)|about-?(?:the-?)?author|byline-?box'),
    section: 'BOILERPLATE',
    reason: 'author box',
    longest: 1200,
  },
  { pattern: within('cookie|cookies|gdpr|consent'), section: 'BOILERPLATE', reason: 'cookie banner', longest: 2000 },
  {
    pattern: within('ad|ads|advert|advertisement|sponsor|sponsored|promo|promotion|cta|banner|outbrain|taboola'),
    section: 'BOILERPLATE',
    reason: 'advertisement',
    longest: 500,
  },
  {
    pattern: within(
      'breadcrumbs?|nav|navigation|navbar|menu|pagination|pager|sidebar|skip-?link|toc|table-?of-?contents|tags|tag-?list',
    ),
    section: 'BOILERPLATE',
    reason: 'navigation',
    linked: 0.3,
  },
  { pattern: within('footer|masthead|copyright'), section: 'BOILERPLATE', reason: 'page frame', longest: 2000 },
  {
    pattern: whole('printfriendly|screen-reader-text|sr-only|visually-?hidden|mw-editsection|noprint|edit-?link'),
    section: 'BOILERPLATE',
    reason: 'not shown',
    longest: 300,
  },
];

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
export function verdictOf({ name, attribs }: Element, weight: Weight): Verdict | null {
  const role = attribs['role'];
  if (role !== undefined && Object.hasOwn(ROLES, role)) return ROLES[role]!;
  const names =
    attribs['class'] === undefined && attribs['id'] === undefined
      ? ''
      : `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  const rule = NEVER.has(name) || names === '' ? null : ruleFor(names.trim().split(/\s+/).slice(0, 20), weight);
  if (rule) return rule;
  if (!Object.hasOwn(CHROME, name)) return null;
  return isProse(weight) && name === 'form' ? null : { section: 'BOILERPLATE', reason: CHROME[name]! };
}

function ruleFor(words: readonly string[], weight: Weight): Rule | null {
  for (const rule of RULES) {
    if (!words.some((word) => word.length < 60 && rule.pattern.test(word))) continue;
    if (weight.text > (rule.longest ?? Infinity) && linkDensity(weight) < 0.5) continue;
    if (rule.linked !== undefined && weight.text > 60 && linkDensity(weight) < rule.linked) continue;
    if (rule.section === 'BOILERPLATE' && isProse(weight)) continue;
    return rule;
  }
  return null;
}

const isProse = (weight: Weight): boolean => weight.text - weight.linked > LONG_PROSE && linkDensity(weight) < 0.3;
