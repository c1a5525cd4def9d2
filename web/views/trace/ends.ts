import type { TraceOutcome } from '../../operations.ts';
import { shown } from '../../words.ts';
import type { Step, Trace } from './tree.ts';

/** How an end is to be taken: a source that holds, one that is weak, none, or one that was taken back. */
export type Kind = 'good' | 'weak' | 'none' | 'gone' | 'open';

const KINDS: Readonly<Record<TraceOutcome, Kind>> = {
  IDENTIFIED_SOURCE: 'good',
  DEPTH_LIMIT: 'open',
  CYCLE: 'none',
  UNIDENTIFIED_REFERENCE: 'weak',
  DANGLING_MARKER: 'none',
  NAMED_ATTRIBUTION: 'weak',
  VAGUE_ATTRIBUTION: 'weak',
  NO_CITATION: 'none',
  RETRACTED_SOURCE: 'gone',
};

const SIGNS: Readonly<Record<Kind, string>> = { good: '●', weak: '◔', none: '✕', gone: '⊘', open: '…' };

/** The sign of an end: that of the rung, where a claim stands on one. */
export const signOf = (outcome: TraceOutcome): string =>
  outcome === 'NO_CITATION' ? '○' : outcome === 'VAGUE_ATTRIBUTION' ? '◌' : SIGNS[kindOf(outcome)];

export const kindOf = (outcome: TraceOutcome): Kind => KINDS[outcome];

/** What a whole trace comes to: the best that one of its chains reaches. */
export const COMES_TO: Readonly<Record<TraceOutcome, string>> = {
  IDENTIFIED_SOURCE: 'It rests on a work that can be looked up.',
  DEPTH_LIMIT: 'It leads on from article to article, further than it was followed.',
  CYCLE: 'It comes round to where it began: nothing outside these articles bears it.',
  UNIDENTIFIED_REFERENCE: 'It ends at a work that can not be looked up.',
  DANGLING_MARKER: 'It ends at a marker that leads nowhere.',
  NAMED_ATTRIBUTION: 'It names who says so, and gives no citation to look that up by.',
  VAGUE_ATTRIBUTION: 'It names an authority, and none that could be looked up.',
  NO_CITATION: 'It cites nothing, and no citation nearby can be taken for its own.',
  RETRACTED_SOURCE: 'All that it rests on was retracted.',
};

/** Why a chain ends where it does, in plain words; null where it goes on. */
export function endOf({ outcome, claim, citation, label, reference, article }: Step): string | null {
  switch (outcome) {
    case null:
      return null;
    case 'DANGLING_MARKER':
      return claim.article.listless.nodes.length > 0
        ? `The marker leads nowhere: the article has no list of references.`
        : `The marker leads nowhere: the article’s references have no entry ${shown(label ?? citation.marker)}.`;
    case 'UNIDENTIFIED_REFERENCE':
      return reference?.identifiedBy
        ? 'It leads to a page of the article’s own site, which is no source for it.'
        : 'The entry gives no DOI, no PMID and no address: the work can not be looked up.';
    case 'RETRACTED_SOURCE':
      return 'This work was retracted: the claim can not rest on it.';
    case 'CYCLE':
      return `It comes round: ${article ? `“${shown(article.title)}” stands` : 'the claim stands'} in this chain already.`;
    case 'DEPTH_LIMIT':
      return 'It goes on from here, and was not followed further.';
    case 'IDENTIFIED_SOURCE':
      return article
        ? `The work is in the store, as “${shown(article.title)}”. Nothing there that says the same leads further.`
        : 'The work can be looked up. It is not in this store, so the chain ends here.';
    default:
      return COMES_TO[outcome];
  }
}

/** How deep a trace goes, in articles, where the address does not say; and the furthest that the API goes. */
export const DEPTH = 3;
export const DEEPEST = 10;

export const isCut = ({ truncated, steps }: Trace): boolean =>
  truncated && !steps.some(({ outcome }) => outcome === 'DEPTH_LIMIT');
