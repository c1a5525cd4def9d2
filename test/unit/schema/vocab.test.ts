import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../ingest/terms/file.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { packagePath, readPackageFile } from '../../../schema/files.ts';

const { terms, match, get, ancestors } = loadVocabulary();

/** The form of an identifier in each vocabulary that is drawn on. */
const FORMS: Readonly<Record<string, RegExp>> = {
  HGNC: /^\d+$/,
  CHEBI: /^\d+$/,
  GO: /^\d{7}$/,
  CL: /^\d{7}$/,
  UBERON: /^\d{7}$/,
  MESH: /^[DC]\d{6,9}$/,
  FPLX: /^\w+$/,
  NCBIGene: /^\d+$/,
  NCBITaxon: /^\d+$/,
  UniProt: /^[A-Z0-9]{6,10}$/,
  local: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
};
const isWellFormed = (curie: string): boolean => {
  const [prefix = '', local = ''] = curie.split(':');
  return FORMS[prefix]?.test(local) ?? false;
};

/** What articles on bone and gut name most, and what it is. */
const ESSENTIAL =
  `TLR2, TLR4, TLR5, TNF, RANKL, IL-1β, SCFA, butyrate, lipopolysaccharide, peptidoglycan, flagellin, serotonin,
calcitriol, vitamin D, vitamin K, vitamin K2, calcium, magnesium, phosphorus, gut microbiota, dysbiosis, gut barrier,
intestinal permeability, inflammation, immune system, immune cell, innate immune cell, osteoclast, osteoblast, bone resorption,
bone formation, bone remodeling, bone mineral density, bone loss, bone, osteoporosis, osteopenia, fracture, arthritis,
inflammatory bowel disease, probiotic, prebiotic, dietary fiber, fermented food, bone broth, antibiotic, nutrient absorption,
calcium absorption, kidney, kidney essence, acupuncture, herbal medicine, exercise, stress`.split(/,\s*/);

test('there are at least five thousand mechanisms, of every category', () => {
  expect(terms.length).toBeGreaterThan(5_000);
  expect(new Set(terms.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
});

test('the vocabulary stays under 2 MB packed', () => {
  const files = readdirSync(packagePath('schema/vocab'), { recursive: true, encoding: 'utf8' });
  const packed = files
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => gzipSync(readPackageFile(`schema/vocab/${file}`)).length);
  expect(packed.length).toBeGreaterThan(20);
  expect(packed.reduce((sum, bytes) => sum + bytes)).toBeLessThan(2_000_000);
});

test.each([
  ['TLR4', 'toll-like receptor'],
  ['AKT1', 'Akt'],
  ['heart attack', 'cardiovascular disease'],
  ['high blood pressure', 'cardiovascular disease'],
  ['lycopene', 'carotenoid'],
  ['atorvastatin', 'statin'],
  ['hepatocyte', 'epithelial cell'],
  ['hippocampus', 'brain'],
  ['salmon', 'fish'],
  ['Listeria monocytogenes', 'bacterium'],
  ['lipopolysaccharide', 'toxin'],
  ['dental plaque', 'plaque'],
])('%s is found below %s', (name, family) => {
  const [mention] = match(name);
  expect(ancestors(mention!.mechanismId).map((id) => get(id)!.name)).toContain(family);
});

test.each([
  ['the risk of fracture', 'fracture'],
  ['osteoclast activity', 'osteoclast'],
  ['immune function', 'immune system'],
  ['fruits', 'fruit'],
  ['heart function', 'heart'],
])('%s says no more than %s', (phrase, name) => {
  expect(match(phrase).map(({ mechanismId }) => get(mechanismId)!.name)).toEqual([name]);
});

test.each([
  ['when the airways tighten', 'bronchospasm'],
  ['fluid on the lungs', 'pulmonary edema'],
  ['a sluggish thyroid', 'hypothyroidism'],
  ['as women age', 'aging'],
  ['cells that ignore insulin', 'insulin resistance'],
  ['a cloudy lens', 'cataract'],
  ['an unborn child', 'fetus'],
  ['protein in the urine', 'proteinuria'],
  ['they feel cold', 'cold intolerance'],
  ['skipped beats', 'palpitation'],
  ['with age-related hearing loss', 'hearing loss'],
])('%s is %s in lay words', (phrase, name) => {
  expect(match(phrase).map(({ mechanismId }) => get(mechanismId)!.name)).toContain(name);
});

test('general English names no mechanism', () => {
  const text =
    'On the other hand, the rest of us may fall for this set of will power, large and small, in the long run.';
  expect(match(text)).toEqual([]);
});

test('ids and cross-references are of the form of their vocabulary', () => {
  expect(terms.flatMap(({ id, xrefs }) => [id, ...xrefs]).filter((curie) => !isWellFormed(curie))).toEqual([]);
});

test('no concept is there twice: ids, cross-references and names are each one mechanism’s', () => {
  const owners = new Map<string, string>();
  const twice = terms.flatMap(({ id, xrefs }) =>
    [id, ...xrefs].filter((curie) => {
      const taken = owners.has(curie);
      owners.set(curie, id);
      return taken;
    }),
  );
  expect(twice).toEqual([]);
  expect(new Set(terms.map(({ name }) => name.toLowerCase())).size).toBe(terms.length);
});

describe('what matters is there', () => {
  test.each(ESSENTIAL)('%s', (name) => {
    expect(match(name)).toEqual([expect.objectContaining({ quote: name })]);
    expect(get(match(name)[0]!.mechanismId)!.name).toBe(name);
  });

  test.each([
    ['TLR4', 'HGNC:11850'],
    ['TNF', 'HGNC:11892'],
    ['RANKL', 'HGNC:11926'],
    ['TNFSF11', 'HGNC:11926'],
    ['short-chain fatty acids', 'CHEBI:26666'],
  ])('%s is %s', (name, id) => expect(match(name)[0]?.mechanismId).toBe(id));
});

test('every mechanism is found by its own name, but for those that only the rest of an article tells from a plain word', () => {
  const bare = terms.filter(({ id }) => !id.endsWith('-in-chinese-medicine'));
  expect(bare.filter(({ id, name }) => !match(name).some((mention) => mention.mechanismId === id))).toEqual([]);
});

test('an id is that of the concept itself, not of a wider one', () => {
  const used = new Set(terms.flatMap(({ id, xrefs }) => [id, ...xrefs]));
  const wider = {
    plantago: 'MESH:D010943',
    brassica: 'MESH:D001937',
    signalingPeptides: 'MESH:D036341',
    permeability: 'MESH:D010539',
    leguminosae: 'MESH:D007887',
  };
  expect(Object.values(wider).filter((id) => used.has(id))).toEqual([]);
  expect(get('MESH:D001851')!.name).toBe('osteopenia');
});
