import type { Element } from './tree.ts';

/** What an element holds: characters of text, those of them in links, commas, characters in paragraphs, titles, fields for an address of mail, and how much those speak for it. */
export interface Weight {
  text: number;
  linked: number;
  commas: number;
  prose: number;
  titles: number;
  mailFields: number;
  score: number;
}

const GOOD_NAME = /article|body|content|entry|hentry|main|page|post|text|blog|story/i;
const BAD_NAME =
  /(?:^|[-_ ])(?:ads?|hid|hidden|banner|combx|comments?|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget)(?:$|[-_ ])/i;
const BY_TAG: Readonly<Record<string, number>> = {
  div: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
};

/** The score of an element as the one that holds the article: names and tag in, links out. */
export function standing({ name, attribs }: Element, weight: Weight): number {
  if (weight.score === 0) return 0;
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  const byName = (GOOD_NAME.test(names) ? 25 : 0) - (BAD_NAME.test(names) ? 25 : 0);
  return (weight.score + (BY_TAG[name] ?? 0) + byName) * (1 - linkDensity(weight));
}

export const linkDensity = ({ text, linked }: Weight): number => (text === 0 ? 0 : Math.min(1, linked / text));
