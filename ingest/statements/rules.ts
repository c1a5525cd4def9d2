/** The rules that read statements, in the order in which they are tried at a word; each statement names the one that gave it. */
export const STATEMENT_RULES = [
  'members',
  'hyphenated',
  'passive',
  'by-doing',
  'turn-into',
  'convert',
  'listed-subjects',
  'verb',
  'state',
  'change-with',
  'apposition',
  'copula',
  'change-in',
  'nominal',
  'between',
  'effect-on',
  'frame',
  'agent',
  'named-by-cause',
  'means',
  'without',
  'contents',
  'after-exposure',
  'variant',
] as const;

export type StatementRule = (typeof STATEMENT_RULES)[number];
