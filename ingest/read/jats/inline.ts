import { isOrdinalSuffix } from '../superscript.ts';
import { attributeOf, childOf, localName, wordsIn } from '../xml.ts';
import { formulaText } from './formula.ts';
import type { Write } from './place.ts';

const writeFormula: Write = (to, element, place) => {
  const text = formulaText(element);
  const isDisplayed = localName(element) === 'disp-formula';
  const label = isDisplayed ? childOf(element, 'label') : undefined;
  if (text === '') to.pictures++;
  if (isDisplayed) to.text.space();
  if (text !== '') to.text.insert(text, element.startIndex ?? 0, place.style);
  if (label && text !== '') to.text.insert(` ${wordsIn(label)}`, label.startIndex ?? 0, place.style);
  if (isDisplayed) to.text.space();
};

const writeSuperscript: Write = (to, element, place) => {
  const start = to.text.length;
  to.children(element, place);
  if (to.text.length > start && !isOrdinalSuffix(to.text.since(start))) to.text.superscript(start);
};

const writeCrossReference: Write = (to, element, place) => {
  const start = to.text.length;
  to.children(element, place);
  const cites = to.citedBy(element);
  if (cites && to.text.length > start) to.text.link(start, `#${cites[0]!}`, cites);
};

const writeAddress: Write = (to, element, place) => {
  const start = to.text.length;
  const href = attributeOf(element, 'href') ?? wordsIn(element);
  to.children(element, place);
  if (to.text.length === start && /^https?:/i.test(href)) to.text.insert(href, element.startIndex ?? 0, place.style);
  if (to.text.length > start) to.text.link(start, addressOf(attributeOf(element, 'ext-link-type') ?? '', href));
};

/** The address that an external link stands for: its own, or that of the record whose number it gives. */
function addressOf(type: string, href: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  if (type === 'doi') return `https://doi.org/${href}`;
  if (type === 'pmid' || type === 'pubmed') return `https://pubmed.ncbi.nlm.nih.gov/${href}/`;
  if (type === 'pmcid' || type === 'pmc') return `https://www.ncbi.nlm.nih.gov/pmc/articles/${href}/`;
  return /^www\./i.test(href) ? `http://${href}` : href;
}

/** What stands before an identifier, so that a reader knows its kind. */
function idLead(type: string, id: string): string {
  if (type === 'pmcid' || type === 'pmc') return 'PMCID: ';
  if (/^(?:doi|https?|pmid)\b/i.test(id)) return '';
  return type === 'doi' ? 'doi:' : type === 'pmid' ? 'PMID: ' : '';
}

/** An identifier, with its kind before it where the text does not say it. */
const writeIdentifier: Write = (to, element, place) => {
  const lead = idLead(attributeOf(element, 'pub-id-type') ?? '', wordsIn(element));
  const before = to.text.since(Math.max(0, to.text.length - 12));
  const isSaid = /(?:doi|PMID|PMCID|PubMed)[:\s]*$/i.test(before);
  if (lead && !isSaid) {
    if (/[\p{L}\p{N}]$/u.test(before)) to.text.space();
    to.text.insert(lead, element.startIndex ?? 0, place.style);
  }
  to.children(element, place);
};

/** How elements within a line are written; others are their words. */
export const INLINE_WRITERS: Readonly<Record<string, Write>> = {
  'disp-formula': writeFormula,
  'inline-formula': writeFormula,
  'tex-math': writeFormula,
  math: writeFormula,
  sup: writeSuperscript,
  xref: writeCrossReference,
  'ext-link': writeAddress,
  uri: writeAddress,
  'pub-id': writeIdentifier,
  break: (to) => to.text.space(),
};
