import type { Category } from '../terms/file.ts';

/** What the names of diseases end in. */
const DISEASE =
  /(?:^|[ -])(?:diseases?|disorders?|syndromes?|neoplasms?|injur(?:y|ies)|poisoning|instability)$|schizophrenia$/i;
const NO_DISEASE = /\b(?:of|by|plant|animal|civil|dna|genomic)\b/i;

/** Systematic names have their numbers of places before a hyphen: "3,4-methylene", "2'-deoxy". */
const SYSTEMATIC = /(?:^|[ (-])\d{1,2}'?(?:,\d{1,2}'?)+-\p{L}|(?:^|[ (-])\d'-\p{L}{4}/u;
/** What the names of substances end in, after the stems of non-proprietary names and the nomenclature of chemistry. */
const SUBSTANCE = new RegExp(
  `(?:idine|amine|azine|azole|azoline|oxane|mycin|cillin|caine|phrine|toxin|amide|imide|oxide|chloride|fluoride|bromide
|iodide|sulfate|phosphate|nitrate|acetate|maleate|mesylate|ester|urea|statin|sterone|olone|adiol|tinib|mab|dronate
|nucleoside|thionein|acid|choline|tyrosine|arginine|alanine|glycine|lysine|cysteine|serine|purine|folate|quinone|steroid|prazole
|sartan|olol|pril|dipine|glucoside|glycoside|saccharide|ether|agglutinin|(?:[^r]|[^b]r)ane)s?$|urea compounds$`.replaceAll(
    '\n',
    '',
  ),
  'i',
);
/** Classes of drugs, by what they do, and of mixtures. */
const CLASS =
  /(?:^|[ -])(?:inhibitors|antagonists|agonists|blockers|stimulants|salts|oils?|compounds|derivatives|reagents)$|^(?:plant|hepatitis).* (?:extracts|antigens)$/i;
/** Words that stand in the names of what handles a substance. */
const NO_SUBSTANCE = /ase\b|receptor|transporter|factor|protein|channel\b|therap|\b(?:of|by|and)\b/i;

/** The category of a concept that no source gives one, by how diseases and substances are named; null for what is named otherwise. */
export function kindByName(names: Iterable<string>): Category | null {
  let substance = false;
  for (const name of names) {
    if (DISEASE.test(name) && !NO_DISEASE.test(name)) return 'disease';
    substance ||= CLASS.test(name) || (!NO_SUBSTANCE.test(name) && (SUBSTANCE.test(name) || SYSTEMATIC.test(name)));
  }
  return substance ? 'chemical' : null;
}
