import type { ClaimKind, FindingStatus, MechanismRelation, Predicate, Severity, SupportStatus } from './operations.ts';

/** The rungs of the support ladder, weakest first, each by a sign that tells it without colour, and in words. */
export const RUNGS: Readonly<
  Record<SupportStatus, { readonly sign: string; readonly word: string; readonly means: string }>
> = {
  RETRACTED: { sign: '⊘', word: 'retracted', means: 'rests on retracted work alone' },
  UNSUPPORTED: { sign: '○', word: 'unsupported', means: 'gives no source' },
  VAGUELY_ATTRIBUTED: { sign: '◌', word: 'vague', means: 'names a source that can not be looked up' },
  DANGLING: { sign: '✕', word: 'dangling', means: 'has a marker that leads nowhere' },
  UNIDENTIFIED: { sign: '◔', word: 'unidentified', means: 'cites an entry without an identifier' },
  CITED_NEARBY: { sign: '◑', word: 'cited nearby', means: 'goes on from a sentence that cites a source' },
  CITED: { sign: '●', word: 'cited', means: 'cites a source that can be looked up' },
};
export const LADDER = Object.keys(RUNGS) as readonly SupportStatus[];

export const KINDS: Readonly<Record<ClaimKind, string>> = {
  FINDING: 'finding',
  QUANTITATIVE: 'quantity',
  CAUSAL: 'cause',
  ASSOCIATION: 'association',
  DEFINITION: 'definition',
  OTHER: 'other',
};

/** What a statement says, between its subject and its object; the sign is that of its arrow. */
export const PREDICATES: Readonly<Record<Predicate, { readonly verb: string; readonly sign: '+' | '−' | '?' | '' }>> = {
  INCREASES: { verb: 'increases', sign: '+' },
  DECREASES: { verb: 'decreases', sign: '−' },
  REGULATES: { verb: 'regulates', sign: '?' },
  ASSOCIATED_WITH: { verb: 'goes with', sign: '' },
  CONVERTS_TO: { verb: 'is converted to', sign: '+' },
  PRODUCES: { verb: 'produces', sign: '+' },
  CONTAINS: { verb: 'contains', sign: '' },
  PART_OF: { verb: 'is part of', sign: '' },
};

/** What ties a mechanism to another, between the two. */
export const RELATIONS: Readonly<Record<MechanismRelation, string>> = {
  IS_A: 'is a kind of',
  PART_OF: 'is part of',
  STATE_OF: 'is a state of',
  OPPOSITE_OF: 'is the opposite of',
};

/** The name of a category of mechanisms, as it is read. */
export const categoryWords = (category: string): string => category.replaceAll('-', ' ');

/** Gravest first. */
export const SEVERITIES: Readonly<Record<Severity, string>> = { ERROR: 'error', WARNING: 'warning', INFO: 'note' };

/** What became of a finding. */
export const VERDICTS: Readonly<Record<FindingStatus, string>> = {
  OPEN: 'open',
  ACCEPTED: 'accepted',
  DISMISSED: 'dismissed',
  FIXED: 'fixed',
};

/** "1 claim", "2 claims". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;

/** The characters that turn the direction of text, and others that are not seen, shown where they stand. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
export const shown = (text: string): string => text.replace(UNSEEN, (sign) => (/[\n\t]/.test(sign) ? sign : '\ufffd'));
