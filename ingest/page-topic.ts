// What a page for readers is about, by its title.
import type { Document } from './document.ts';

/** Before what a title is of. */
const BEFORE =
  /^(?:(?:what (?:is|are)(?: \(are\))?|what you (?:need|should|ought) to know about|facts? (?:about|on)|all about|about|understanding|living with|managing|overview of|an? (?:overview|introduction)(?: of| to)|introduction to|guide to|learn about|the) )+/i;
/** Behind what a title is of. */
const BEHIND =
  /(?<!\s)\s*(?:\?|\([^()]*\)|[:|–—].*| - .*|,? (?:fact sheet|factsheet|information page|overview|basics|faqs?|explained|at a glance|in (?:adults|children|adolescents|teens|women|men|infants|babies|the elderly|older adults|pregnancy)|symptoms(?: (?:and|&) causes)?|causes|treatment|prevention|diagnosis|screening|facts)(?: \(pdq.{0,3}\))?)\s*$/i;
const LONGEST = 80;
const MOST_CUTS = 4;

/** What a title is of: "Gout" of "What is gout?", "Gout: causes". */
export function subjectOfTitle(title: string): string {
  let subject = title.trim();
  if (subject.length > LONGEST) return '';
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const shorter = subject.replace(BEHIND, '');
    if (shorter === subject || shorter === '') break;
    subject = shorter;
  }
  return subject.replace(BEFORE, '').trim();
}

/** Whether an article is written for readers, and reports no study: it has no abstract, and more than a paragraph. */
export const isForReaders = ({ sections, blocks }: Document): boolean =>
  blocks.length > FEWEST_BLOCKS &&
  !sections.some(
    ({ kind, heading }) => kind === 'ABSTRACT' || /^(?:[\d.]+ )?(?:materials and )?methods\b/i.test(heading ?? ''),
  );
const FEWEST_BLOCKS = 3;
