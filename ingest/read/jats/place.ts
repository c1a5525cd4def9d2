import type { SectionKind } from '../../../schema/model.ts';
import type { BlockStyle } from '../builder.ts';
import type { Element } from '../tree.ts';
import type { JatsWriter } from './writer.ts';

/** What an element inherits from those around it. */
export interface Place {
  readonly style: BlockStyle;
  /** The level that the next heading has. */
  readonly level: number;
  readonly pre: boolean;
}

/** Writes one kind of element. */
export type Write = (to: JatsWriter, element: Element, place: Place) => void;

/** The same place in another kind of section, but for what is set aside whole. */
export function sectioned(place: Place, section: SectionKind): Place {
  return isAside(place) ? place : { ...place, style: { ...place.style, section } };
}

export const isAside = ({ style: { section } }: Place): boolean => section === 'COMMENTS' || section === 'BOILERPLATE';

/** A place whose text is none of the article's, and why. */
export const setAside = (place: Place, section: 'COMMENTS' | 'BOILERPLATE', reason: string): Place => ({
  ...place,
  style: { ...place.style, section, reason },
});

export const styled = (place: Place, kind: BlockStyle['kind'], level: number | null = null): Place => ({
  ...place,
  style: { ...place.style, kind, level },
});

/** A place in a section of captions, or of rows. */
export const apart = (place: Place, kind: 'CAPTION' | 'TABLE'): Place => sectioned(styled(place, kind), kind);
