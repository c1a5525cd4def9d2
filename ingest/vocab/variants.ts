/** Words of MeSH's headings with those that medicine uses for them as well, either way round. */
const SAME: readonly (readonly [string, string])[] = [
  ['kidney', 'renal'],
  ['liver', 'hepatic'],
  ['heart', 'cardiac'],
  ['lung', 'pulmonary'],
  ['stomach', 'gastric'],
  ['brain', 'cerebral'],
  ['artery', 'arterial'],
  ['vein', 'venous'],
  ['eye', 'ocular'],
  ['bowel', 'intestinal'],
  ['colonic', 'colon'],
  ['uterine', 'uterus'],
  ['ovarian', 'ovary'],
  ['pancreatic', 'pancreas'],
  ['prostatic', 'prostate'],
  ['thyroid', 'thyroid gland'],
  ['disease', 'disorder'],
  ['insufficiency', 'failure'],
  ['injury', 'damage'],
  ['neoplasm', 'cancer'],
  ['neoplasm', 'tumor'],
  ['neoplasm', 'carcinoma'],
  ['dysfunction', 'impairment'],
  ['impairment', 'deficit'],
  ['hemorrhage', 'bleeding'],
];
const OTHERS = new Map<string, string[]>();
for (const [one, other] of SAME) {
  OTHERS.set(one, [...(OTHERS.get(one) ?? []), other]);
  if (one !== 'neoplasm') OTHERS.set(other, [...(OTHERS.get(other) ?? []), one]);
}
const MOST = 40;

/** What is said of an organ, or of what it does, that is diseased. */
const OF_THE_DISEASED =
  'dysfunction impairment deficit damage injury abnormality anomaly defect complication toxicity symptom deterioration';
const HEADS = OF_THE_DISEASED.split(' ');
/** Organs, as headings have them, with the forms that words are made of them with, and whether their toxicity is a disease of them. */
const COMBINING: ReadonlyMap<string, readonly [form: string, toxicity: boolean]> = new Map([
  ['kidney', ['nephro', true]],
  ['liver', ['hepato', false]],
  ['heart', ['cardio', false]],
  ['brain', ['encephalo', false]],
  ['muscle', ['myo', true]],
  ['bone marrow', ['myelo', true]],
  ['hematologic', ['hemato', true]],
  ['retinal', ['retino', true]],
]);

/** What medicine says of a diseased organ: "renal dysfunction", "nephropathy", "nephrotoxicity"; of a poisoned one, "hepatotoxicity". */
export function ofTheDiseased(name: string): string[] {
  const [, organ] = /^(.+) (?:disease|disorder)s?$/.exec(name) ?? [];
  const [, poisoned] = /^(?:chemical and )?drug[ -]induced (\w+) injury$/.exec(name) ?? [];
  const [, toxicity] = /^(\w+toxicity) syndromes?$/.exec(name) ?? [];
  if (toxicity) return [toxicity];
  const form = COMBINING.get(organ ?? poisoned ?? '')?.[0];
  if (poisoned) return form ? [`${form}toxicity`, ...namesOf(poisoned).map((word) => `${word} toxicity`)] : [];
  if (!organ || organ.split(' ').length > 2) return [];
  const toxic = COMBINING.get(organ)?.[1] ?? true;
  const heads = HEADS.filter((head) => toxic || head !== 'toxicity');
  if (organ === 'bone marrow') heads.push('suppression');
  const said = namesOf(organ).flatMap((word) => heads.map((head) => `${word} ${head}`));
  if (!form) return said;
  const made = ['pathy', ...(toxic ? ['toxicity'] : []), ...(organ === 'bone marrow' ? ['suppression'] : [])];
  return [...made.map((ending) => form + ending), ...said];
}

const namesOf = (organ: string): string[] => [organ, ...(OTHERS.get(organ) ?? [])];

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word;

/** Other names of a disease by the words that medicine has twice: "Kidney Neoplasms" is renal cancer, too. */
export function diseaseVariants(name: string): string[] {
  const lower = name.toLowerCase();
  return [...new Set([...sameWords(name), ...ofTheDiseased(lower), ...samePhrases(lower), ...shortened(lower)])];
}

/** Phrases for the same in the names of diseases, either way round. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['hearing loss', 'deafness'],
  ['mental retardation', 'intellectual disability'],
  ['mental disorder', 'psychiatric disorder'],
];
const samePhrases = (name: string): string[] =>
  PHRASES.flatMap(([one, other]) => [
    ...(name.includes(one) ? [name.replace(one, other)] : []),
    ...(name.includes(other) ? [name.replace(other, one)] : []),
  ]);

/**
 * Names without what says no more: who has a "developmental delay disorder" has the delay; of "cocaine-related disorders" are its
 * abuse and its dependence.
 */
function shortened(name: string): string[] {
  const [, ill] = ILL.exec(name) ?? [];
  if (ill) return [ill];
  const [, drug] = /^([a-z]+)-related disorders?$/.exec(name) ?? [];
  return drug ? ['abuse', 'addiction', 'dependence', 'use disorder'].map((head) => `${drug} ${head}`) : [];
}
const ILL = /^(.+ (?:delay|abuse|dependence|addiction|failure|loss|deficit|impairment)) disorders?$/;

function sameWords(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2 || words.length > 4 || !/^[a-z ]+$/.test(name.toLowerCase())) return [];
  let made = [[]] as string[][];
  for (const word of words) {
    const options = [word, ...(OTHERS.get(singular(word)) ?? [])];
    made = made.flatMap((start) => options.map((option) => [...start, option])).slice(0, MOST);
  }
  return made.slice(1).map((variant) => variant.join(' '));
}
