import type { Span } from '../schema/span.ts';

/** Characters around a name in which that of an organisation may end or start. */
const LONGEST_NAME = 80;
const KIND =
  '(?:Association|Society|Foundation|Institutes?|Cent(?:er|re)|College|Council|Clinic|Hospital|Federation|Academy|Alliance|Department|School|League|Organi[sz]ation)';
const WORD = String.raw`(?:\p{Lu}[\p{L}’'-]{0,30}|of|and|for|the|on|&)`;
const BEHIND = new RegExp(String.raw`^(?:,?\s${WORD}){0,6}?\s${KIND}\b`, 'u');
const BEFORE = new RegExp(String.raw`\b${KIND}\s(?:of|for|on)\s(?:${WORD},?\s){0,6}$`, 'u');

/** Whether a capitalised name is one of an organisation's, which speaks of no mechanism: "the Bone Foundation", "Institute of Heart Research". */
export function isInOrganisation(text: string, { start, end }: Span): boolean {
  return (
    BEHIND.test(text.slice(end, end + LONGEST_NAME)) ||
    BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME), start))
  );
}
