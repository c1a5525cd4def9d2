import type { BlockStyle, TextBuilder } from '../builder.ts';
import { type Element, isText } from '../tree.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, localName, stripped, wordsIn } from '../xml.ts';
import { type WritePiece, writeFields, writeMixed } from './fields.ts';
import { CITATIONS, fieldsOf } from './work.ts';

/** The labels of all references: their own, else their places, which a reader counts them by. */
export function labelsOf(refs: readonly Element[]): ReadonlyMap<Element, string> {
  const own = refs.map((ref) => labelIn(ref));
  const isBare = own.every((label) => label === null);
  return new Map(
    refs.flatMap((ref, i): [Element, string][] => {
      const label = isBare ? String(i + 1) : own[i];
      return label ? [[ref, label]] : [];
    }),
  );
}

function labelIn(ref: Element): string | null {
  const label = childOf(ref, 'label');
  return label ? stripped(wordsIn(label), '[( ', '])., :') || null : null;
}

/** Writes the works of a `ref`, one block each, and tells the builder where each entry is and what its markup says. */
export function writeEntries(ref: Element, label: string | null, to: TextBuilder, write: WritePiece): void {
  const works = worksIn(ref);
  works.forEach(({ shown, described }, i) => {
    const inner = works.length > 1 ? labelIn(shown) : null;
    const name = label !== null && inner !== null && inner !== label ? `${label}${inner}` : (label ?? inner);
    const ordinal = name !== null && /^\d{1,6}$/.test(name) ? { ordinal: Number(name) } : {};
    const style: BlockStyle = { kind: 'LIST_ITEM', level: 1, section: 'REFERENCES', ...ordinal };
    to.break();
    const start = to.length;
    (isStructured(shown) ? writeFields : writeMixed)(shown, to, write, style);
    to.break();
    const id = attributeOf(ref, 'id') ?? null;
    if (to.length > start) {
      to.entry(start, { id, label: name, fields: described ? fieldsOf(described) : {} });
      if (id !== null && i === 0) to.target(start, id);
    }
  });
}

interface Work {
  /** The element whose text is shown. */
  readonly shown: Element;
  /** The one whose markup describes the work; null for a note that cites none. */
  readonly described: Element | null;
}

function worksIn(ref: Element): Work[] {
  return childrenOf(ref, ...CITATIONS, 'citation-alternatives', 'note', 'p').map((child): Work => {
    const cited = CITATIONS.flatMap((name) => descendantsOf(child, name));
    if (localName(child) === 'citation-alternatives') {
      const mixed = cited.find((one) => localName(one) === 'mixed-citation');
      return { shown: mixed ?? cited[0] ?? child, described: cited[0] ?? null };
    }
    const isCitation = (CITATIONS as readonly string[]).includes(localName(child));
    return { shown: child, described: isCitation ? child : (cited[0] ?? null) };
  });
}

/** Whether a citation holds fields only, and no words or punctuation between them. */
const isStructured = (citation: Element): boolean =>
  (CITATIONS as readonly string[]).includes(localName(citation)) &&
  childrenOf(citation).length > 1 &&
  !citation.children.some((child) => isText(child) && /\S/.test(child.data));
