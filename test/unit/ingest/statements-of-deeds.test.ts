import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string) => vocabulary.get(id)!.name;

/** All statements of the last claim of a text: "subject PREDICATE object". */
function statementsOf(text: string): string[] {
  const document = buildDocument([text]);
  const { mentions } = findMentions(document, vocabulary);
  const claims = findClaims(document, { citations: [], references: [], mentions });
  const last = findStatements(document, claims, vocabulary, undefined, mentions).at(-1);
  return (last?.statements ?? []).map(
    ({ subject, negated, predicate, object }) =>
      `${nameOf(subject)} ${negated ? 'NOT ' : ''}${predicate} ${nameOf(object)}`,
  );
}

/** By construction: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what makes something do something': [
    [
      'The hormone ghrelin pushes the pituitary to release more growth hormone.',
      'pituitary gland PRODUCES growth hormone',
      'ghrelin INCREASES growth hormone',
    ],
    [
      'Low oxygen prompts the kidneys to release erythropoietin, which in turn drives the bone marrow to make red blood cells.',
      'kidney PRODUCES erythropoietin',
      'hypoxia INCREASES erythropoietin',
      'bone marrow PRODUCES red blood cell',
      'erythropoietin INCREASES red blood cell',
    ],
    ['Insulin tells fat cells to store glucose.', 'adipocyte CONTAINS glucose'],
    [
      'Fasting gets the liver to turn fatty acids into ketones.',
      'fatty acid CONVERTS_TO ketone body',
      'liver PRODUCES ketone body',
      'fasting INCREASES ketone body',
    ],
    [
      'The hormone erythropoietin stimulates stem cells to become red blood cells.',
      'stem cell CONVERTS_TO red blood cell',
      'erythropoietin INCREASES red blood cell',
    ],
    [
      'Adrenaline tells the liver to break down glycogen and pour out glucose.',
      'adrenaline DECREASES glycogen',
      'liver PRODUCES glucose',
      'adrenaline INCREASES glucose',
    ],
    ['Stress tells the body to release cortisol.', 'stress INCREASES cortisol'],
    ['Sleep loss makes blood sugar rise.', 'sleep deprivation INCREASES glucose'],
    [
      'Thyrotropin tells the thyroid to take up iodine and release thyroxine.',
      'thyroid gland PRODUCES thyroxine',
      'TSH INCREASES thyroxine',
    ],
    [
      'Dopamine allows the pituitary to stop releasing prolactin.',
      'pituitary gland PRODUCES prolactin',
      'dopamine DECREASES prolactin',
    ],
    [
      'Leptin helps the hypothalamus to lower appetite and makes the liver burn more fat.',
      'leptin DECREASES appetite',
      'leptin DECREASES fat',
    ],
    ['The gland makes hormones to control blood pressure.', 'hormone REGULATES blood pressure'],
    ['Doctors use insulin to lower blood glucose.', 'insulin DECREASES glucose'],
  ],
  'what stops something doing something': [
    ['Statins stop the liver making cholesterol.', 'statin DECREASES cholesterol', 'liver PRODUCES cholesterol'],
    ['Zinc prevents viruses causing inflammation.', 'zinc DECREASES inflammation'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});
