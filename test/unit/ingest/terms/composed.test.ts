import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../../ingest/vocabulary.ts';

const { match, get, ancestors, terms } = loadVocabulary();
const names = (text: string): string[] => [...new Set(match(text).map(({ mechanismId }) => get(mechanismId)!.name))];

describe('what happens to something has a name of its own', () => {
  test.each([
    ['riboflavin uptake', 'riboflavin absorption'],
    ['poor absorption of riboflavin', 'riboflavin absorption'],
    ['the gut absorbs riboflavin', 'riboflavin absorption'],
    ['riboflavin is barely absorbed', 'riboflavin absorption'],
    ['an injury to the larynx', 'larynx damage'],
    ['damage to the trachea and the larynx', 'larynx damage'],
    ['pepper irritates the tongue', 'tongue irritation'],
    ['the clearance of morphine by the kidneys', 'morphine clearance'],
    ['calluses thicken the sole of the foot and irritate the heel', 'heel irritation'],
    ['the spleen shrinks', 'spleen shrinkage'],
    ['the eyelid slowly sags', 'eyelid sagging'],
    ['growth of keratinocytes', 'keratinocyte growth'],
    ['pain in the elbow', 'elbow pain'],
    ['the eyelid itches', 'eyelid itching'],
    ['syrup scars the trachea', 'trachea scarring'],
    ['the sirup dries out the tongue', 'tongue dryness'],
    ['a spasm in the larynx', 'larynx cramp'],
    ['fat in the membranes of our cells', 'cell membrane'],
    ['the production of heat by fat', 'thermogenesis'],
    ['growth of the cells in the skin', 'cell growth'],
    ['an imbalance in hormones', 'endocrine disease'],
    ['riboflavin leaves in the urine', 'riboflavin excretion'],
    ['a leakier larynx', 'larynx permeability'],
    ['laryngeal fractures heal more slowly', 'fracture healing'],
    ['the lining of the small intestine', 'small intestine'],
    ['disruptions in the gut flora', 'dysbiosis'],
    ['disruptions in the bowel', 'gut dysfunction'],
    ['once the spleen is impaired', 'spleen dysfunction'],
    ['if bowel health is compromised', 'gut dysfunction'],
    ['a compromised, sluggish pancreas', 'pancreas dysfunction'],
    ['stiff and irritated eyelids', 'eyelid irritation'],
    ['stiff and irritated eyelids', 'eyelid stiffness'],
    ['a diverse, resilient microbiome', 'gut microbiota diversity'],
    ['a more varied and stable gut flora', 'gut microbiota diversity'],
    ['vitamins such as folate are absorbed', 'folate absorption'],
    ['help to absorb nutrients such as zinc and copper', 'copper absorption'],
    ['help to absorb calcium, zinc and copper', 'copper absorption'],
    ['the flow of lymph (a clear fluid) and blood', 'blood circulation'],
    ['once broken, bone will slowly rebuild', 'bone formation'],
    ['it keeps the eyelid hydrated', 'eyelid hydration'],
    ['they use nutrients poorly', 'nutrient utilization'],
    ['the active form of vitamin D', 'vitamin D'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));

  test.each([
    ['a name of the vocabulary goes first', 'uptake of zinc', 'zinc absorption'],
    ['so does one that says it otherwise', 'hardening of the arteries', 'atherosclerosis'],
  ])('%s', (_, text, name) => {
    expect(names(text)).toContain(name);
    expect(terms.some((term) => term.name === name)).toBe(true);
  });

  test.each([
    ['the level of riboflavin'],
    ['riboflavin intake'],
    ['the spleen shrinks the pool'],
    ['old age spleen'],
    ['the spleen releases growth hormone'],
    ['the absorption in the spleen'],
  ])('%s speaks of nothing else', (text) =>
    expect(names(text).filter((name) => !terms.some((term) => term.name === name))).toEqual([]),
  );
});

test.each([
  ['bleeding harms the vessels of the liver', 'liver damage'],
  ['it damages the vessels of the liver', 'liver damage'],
  ['when the ankle is stiff, healthy knees help', 'knee stiffness'],
  ['the flow of lymph and blood', 'blood'],
  ['a knee impaired the elbow', 'elbow dysfunction'],
  ['damage-associated activation of the larynx', 'larynx damage'],
])('%s: no %s', (text, name) => expect(names(text)).not.toContain(name));

test.each([['the death of hair cells'], ['the death of cells']])('%s is no mortality', (text) => {
  expect(names(text)).not.toContain('mortality');
  expect(match(text).flatMap(({ mechanismId }) => ancestors(mechanismId))).not.toContain('MESH:D009026');
});

test.each([['failure of respiratory cells'], ['control of motor neurons']])(
  '%s: no name of two words turned around goes into another',
  (text) => expect(names(text).filter((name) => /failure|marker|control/.test(name))).toEqual([]),
);

describe('an adjective behind what it tells of', () => {
  test.each([
    ['the nails become more brittle', 'brittle nail'],
    ['smog leaves the throat sore', 'pharyngitis'],
    ['the shoulders grew stiffer', 'shoulder joint stiffness'],
    ['retinol keeps the eyelids supple', 'eyelid elasticity'],
    ['the tongue feels dry and painful', 'tongue pain'],
    ['the thyroid becomes sluggish', 'hypothyroidism'],
    ['when selenium is deficient', 'selenium deficiency'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));

  test.each([['a nail brittle as glass'], ['the pressure is high'], ['her sleep is light']])('%s: no state', (text) =>
    expect(names(text).filter((name) => /brittle|high|NREM/.test(name))).toEqual([]),
  );
});

test('a name so made is known, with what it is a state of', () => {
  const { mechanismId } = match('larynx damage')[0]!;
  expect(mechanismId).toBe('local:larynx-damage');
  expect(get(mechanismId)).toMatchObject({ name: 'larynx damage', category: 'process' });
  expect(get(mechanismId)!.synonyms).toContain('larynx injury');
  expect(ancestors(mechanismId).map((id) => get(id)!.name)).toEqual(expect.arrayContaining(['larynx', 'injury']));
  expect(match('damage to the larynx').map((mention) => mention.mechanismId)).toContain(mechanismId);
  expect(match('two larynxes, damage')).toHaveLength(1);
});
