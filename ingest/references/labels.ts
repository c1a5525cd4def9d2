/** What a word of a reference's string belongs to; marks go with what they close, words like "In" and "pp." with what they open. */
export const LABELS = [
  'author',
  'editor',
  'title',
  'journal',
  'book',
  'series',
  'date',
  'volume',
  'issue',
  'pages',
  'publisher',
  'location',
  'link',
  'note',
  'number',
] as const;
export type Label = (typeof LABELS)[number];

/** A run of words of one label: characters `start` to `end` of the string. */
export interface Segment {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}
