import { expect, test } from 'vitest';
import { isPartOfProtein } from '../../../ingest/protein-parts.ts';

const isPart = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return isPartOfProtein(text, { start, end: start + word.length });
};

test.each([
  ['a valine to leucine exchange', 'valine'],
  ['a valine to leucine exchange', 'leucine'],
  ['the conserved histidine was lost', 'histidine'],
  ['a kinase of serine/threonine', 'threonine'],
  ['tyrosine phosphorylation went up', 'tyrosine'],
  ['lysine84 binds the ligand', 'lysine'],
  ['the missense change puts a tryptophan there', 'tryptophan'],
  ['proline (CCA) is encoded', 'proline'],
  ['superoxide dismutase fell', 'superoxide'],
  ['glutathione S-transferases fell', 'glutathione'],
  ['phosphatidylinositol 3-kinase went up', 'phosphatidylinositol'],
  ['N-acetylglucosamine (GlcNAc) transferase', 'N-acetylglucosamine'],
  ['a calcium channel opened', 'calcium'],
  ['the sodium-dependent transporter', 'sodium'],
  ['phosphatidylinositol (PI) 3-kinase fell', 'phosphatidylinositol'],
  ['a retinol-binding protein', 'retinol'],
  ['its zinc fingers', 'zinc'],
  ['the K+-ATPase stopped', 'K+'],
  ['the Na+/K+-ATPase stopped', 'Na+'],
  ['a Na(+)-Cl(-) cotransporter', 'Na(+)'],
  ['the Na+/K+ pump stopped', 'Na+'],
])('in "%s", %s is part of a protein', (text, word) => {
  expect(isPart(text, word)).toBe(true);
});

test.each([
  ['oral glycine helped sleep', 'glycine'],
  ['leucine and lysine in whey', 'leucine'],
  ['zinc increases appetite', 'zinc'],
  ['magnesium and lipase were given', 'magnesium'],
  ['tryptophan (5 g) at night', 'tryptophan'],
  ['the mutation raised calcium', 'calcium'],
  ['Na+ and K+ were low', 'Na+'],
  ['retinol binding fell', 'retinol'],
])('in "%s", %s is meant for itself', (text, word) => {
  expect(isPart(text, word)).toBe(false);
});
