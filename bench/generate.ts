import { extract } from '../ingest/pipeline.ts';
import { loadVocabulary } from '../ingest/vocabulary.ts';
import type { Extraction } from '../schema/model.ts';

const SUBJECTS = [
  'Lipopolysaccharide',
  'TLR4',
  'TNFα',
  'Butyrate',
  'RANKL',
  'Vitamin D',
  'Calcitriol',
  'IL-6',
  'Exercise',
];
const VERBS = ['increases', 'reduces', 'stimulates', 'inhibits', 'regulates', 'is associated with'];
const OBJECTS = [
  'bone resorption',
  'bone loss',
  'inflammation',
  'calcium absorption',
  'bone formation',
  'IL-1β',
  'serotonin',
];
const WOVEN = [...SUBJECTS, ...OBJECTS];
const ENDINGS = ['in mice', 'in rats', 'in adults', 'in cell culture', 'after menopause', 'in the colon', 'with age'];

const vocabulary = loadVocabulary();

/** A number in [0, below), the same for the same seeds: no chance in a benchmark. */
function pick(below: number, ...seeds: readonly number[]): number {
  let h = 2166136261;
  for (const seed of seeds) h = Math.imul(h ^ seed, 16777619) ^ (h >>> 13);
  return (h >>> 0) % below;
}

/**
 * The text of article number `index` with `claims` sentences: a third cited, the works of a list shared with other articles.
 * `woven`: whatever acts is also acted on, so that many ways lead from each mechanism to each.
 */
export function generatedText(index: number, claims: number, woven = false): string {
  const [subjects, objects] = woven ? [WOVEN, WOVEN] : [SUBJECTS, OBJECTS];
  const sentences = Array.from({ length: claims }, (_, i) => {
    const subject = subjects[pick(subjects.length, index, i, 1)]!;
    const verb = VERBS[pick(VERBS.length, index, i, 2)]!;
    const others = objects.filter((name) => name !== subject);
    const object = others[pick(others.length, index, i, 3)]!;
    const ending = ENDINGS[pick(ENDINGS.length, index, i, 4)]!;
    const marker = i % 3 === 0 ? ` [${(i % 8) + 1}]` : '';
    return `${subject} ${verb} ${object} ${ending} by ${pick(90, index, i, 5) + 1} percent${marker}.`;
  });
  const paragraphs = Array.from({ length: Math.ceil(claims / 6) }, (_, i) =>
    sentences.slice(i * 6, i * 6 + 6).join(' '),
  );
  const entries = Array.from({ length: 8 }, (_, i) => {
    const work = pick(5000, index, i, 6);
    return `${i + 1}. Writer A${work}, Helper B. Work number ${work} on bone. J Gen Bone. ${1990 + (work % 30)};${work % 60}:1-9. doi:10.5555/w.${work}`;
  });
  return `# Generated article ${index}\n\n${paragraphs.join('\n\n')}\n\n## References\n\n${entries.join('\n')}\n`;
}

/** Article number `index`, read like any other. */
export function generatedExtraction(index: number, claims: number, woven = false): Extraction {
  const bytes = Buffer.from(generatedText(index, claims, woven));
  return extract({ file: `generated-${String(index).padStart(6, '0')}.md`, bytes }, { vocabulary });
}
