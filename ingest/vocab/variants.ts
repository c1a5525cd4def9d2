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
const MOST = 12;

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word;

/** Other names of a disease by the words that medicine has twice: "Kidney Neoplasms" is renal cancer, too. */
export function diseaseVariants(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2 || words.length > 4 || !/^[a-z ]+$/.test(name.toLowerCase())) return [];
  let made = [[]] as string[][];
  for (const word of words) {
    const options = [word, ...(OTHERS.get(singular(word)) ?? [])];
    made = made.flatMap((start) => options.map((option) => [...start, option])).slice(0, MOST);
  }
  return made.slice(1).map((variant) => variant.join(' '));
}
