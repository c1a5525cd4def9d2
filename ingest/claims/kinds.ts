import type { ClaimKind } from '../../schema/model.ts';
import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import type { Word } from '../words.ts';

/** What a claim's kind is told by. */
export interface KindFacts {
  readonly words: readonly Word[];
  readonly quantities: number;
  /** Whether it stands where an abstract concludes. */
  readonly closes: boolean;
}

export interface KindRule {
  readonly id: string;
  readonly kind: ClaimKind;
  applies(facts: KindFacts & { readonly causal: boolean }): boolean;
}

const byPhrase = (id: string, kind: ClaimKind, phrases: readonly string[]): KindRule => {
  const table = phraseSet(phrases);
  return { id, kind, applies: ({ words }) => table.first(words) !== null };
};

const EFFECTS = phraseSet(CUES.causal);
const JOINED = phraseSet(CUES.joined);
const CHANGES = phraseSet(CUES.changes);

/** "Increased intake is associated with improved survival" speaks of changes, and of no effect that one has on the other. */
function speaksOfEffect(words: readonly Word[]): boolean {
  if (!JOINED.first(words)) return EFFECTS.first(words) !== null;
  return EFFECTS.all(words).some(({ from }) => !CHANGES.at(words, from) && !words[from]!.key.endsWith('ed'));
}

/** In order: the first that applies decides. */
export const KIND_RULES: readonly KindRule[] = [
  byPhrase('conclusion', 'FINDING', CUES.conclusions),
  { id: 'closing', kind: 'FINDING', applies: ({ closes }) => closes },
  byPhrase('finding', 'FINDING', CUES.findings),
  { id: 'quantity', kind: 'QUANTITATIVE', applies: ({ quantities }) => quantities > 0 },
  { id: 'effect', kind: 'CAUSAL', applies: ({ causal }) => causal },
  byPhrase('association', 'ASSOCIATION', CUES.associations),
  byPhrase('definition', 'DEFINITION', CUES.definitions),
  { id: 'assertion', kind: 'OTHER', applies: () => true },
];

export interface Kind {
  /** The rule that tells it. */
  readonly rule: KindRule;
  /** Whether the claim speaks of an effect, whatever its kind. */
  readonly causal: boolean;
}

/** The kind of a claim: the first rule that applies decides. */
export function kindOf(facts: KindFacts): Kind {
  const all = {
    words: facts.words,
    quantities: facts.quantities,
    closes: facts.closes,
    causal: speaksOfEffect(facts.words),
  };
  return { rule: KIND_RULES.find((rule) => rule.applies(all))!, causal: all.causal };
}
