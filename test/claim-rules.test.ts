import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ATTRIBUTION_RULES } from '../ingest/claims/attribution.ts';
import { HEDGE_RULES, NEGATION_RULES } from '../ingest/claims/certainty.ts';
import { EXCLUSIONS, exclusionOf } from '../ingest/claims/exclusions.ts';
import { KIND_RULES } from '../ingest/claims/kinds.ts';
import { ANYWHERE } from '../ingest/claims/place.ts';
import { POPULATION_RULES } from '../ingest/claims/population.ts';
import { NEARBY_RULES } from '../ingest/claims/scope.ts';
import { readSentences } from '../ingest/claims/sentence.ts';
import { extract } from '../ingest/pipeline.ts';
import { STATEMENT_RULES } from '../ingest/statements/rules.ts';
import { loadVocabulary } from '../ingest/vocabulary.ts';
import { buildDocument } from './unit/ingest/build-document.ts';

const page = readFileSync(new URL('../docs/claim-rules.md', import.meta.url), 'utf8');
const vocabulary = loadVocabulary();

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
  readonly example: string;
}

function rowsBelow(heading: string): Row[] {
  const part = page.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...part.matchAll(/^\| `([^`]+)`(.*)\|$/gm)].map(([, id, rest]) => {
    const cells = rest!.split('|').map((cell) => cell.trim());
    return { id: id!, cells, example: cells.at(-1)!.replaceAll(' ⏎ ', '\n\n') };
  });
}

const claimsOf = (text: string) => {
  const bytes = Buffer.from(`${text}\n\nReferences\n\n1. Fell A. Plums and bones. J Plums. 2001;4:5-9.\n`);
  return extract({ file: 'rules.txt', bytes, format: 'text' }, { vocabulary }).claims;
};

describe.each([
  ['Exclusions', EXCLUSIONS.map(({ id }) => id)],
  ['Kinds', KIND_RULES.map(({ id }) => id)],
  ['Hedges', HEDGE_RULES],
  ['Negation', NEGATION_RULES],
  ['Populations', POPULATION_RULES],
  ['Attribution', ATTRIBUTION_RULES],
  ['Nearby citations', NEARBY_RULES],
  ['Statements', [...STATEMENT_RULES]],
])('docs/claim-rules.md: %s', (heading, ids) => {
  test('lists exactly the rules, in their order', () => {
    expect(rowsBelow(heading).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the example of a rule is decided by it', () => {
  test.each(rowsBelow('Exclusions'))('$id: $example', ({ id, example }) => {
    const sentences = readSentences(buildDocument([example]), { citations: [], mentions: [] });
    const place = { ...ANYWHERE, isOffField: id === 'off-field' };
    expect(sentences.map((sentence) => exclusionOf(sentence, place))).toEqual([id]);
  });

  test.each(rowsBelow('Kinds'))('$id: $example', ({ id, cells, example }) => {
    const { rule, kind } = claimsOf(example).at(-1)!;
    expect([rule, kind]).toEqual([id, cells[1]]);
  });

  test.each(rowsBelow('Hedges'))('$id: $example', ({ id, cells, example }) => {
    expect(claimsOf(example).map(({ hedge }) => [hedge?.rule, hedge?.kind])).toEqual([[id, cells[1]]]);
  });

  test.each(rowsBelow('Negation'))('$id: $example', ({ id, example }) => {
    expect(claimsOf(example).map(({ negation }) => negation?.rule)).toEqual([id]);
  });

  test.each(rowsBelow('Populations'))('$id: $example', ({ id, cells, example }) => {
    const { population, populationCues } = claimsOf(example).at(-1)!;
    expect([populationCues.map(({ rule }) => rule), population]).toEqual([[id], cells[1]]);
  });

  test.each(rowsBelow('Attribution'))('$id: $example', ({ id, cells, example }) => {
    const [claim] = claimsOf(example);
    expect([claim!.attributionCue?.rule, claim!.attribution]).toEqual([id, cells[1]]);
  });

  test.each(rowsBelow('Nearby citations'))('$id: $example', ({ id, example }) => {
    expect(claimsOf(example).flatMap(({ nearby }) => nearby.map(({ rule }) => rule))).toEqual([id]);
  });

  test.each(rowsBelow('Statements'))('$id: $example', ({ id, example }) => {
    expect(
      claimsOf(example)
        .at(-1)!
        .statements.map(({ rule }) => rule),
    ).toContain(id);
  });
});
