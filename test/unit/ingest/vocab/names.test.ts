import { describe, expect, test } from 'vitest';
import { kindByName } from '../../../../ingest/vocab/kind-by-name.ts';
import { diseaseVariants } from '../../../../ingest/vocab/variants.ts';

describe('the category of what no source gives one', () => {
  test.each([
    ['Exemplary Mood Disorder', 'disease'],
    ['Foolish Schizophrenia', 'disease'],
    ['2-Amino-3,4-exemplane', 'chemical'],
    ["3'-Deoxyexemplin", 'chemical'],
    ['Exemplomycin', 'chemical'],
    ['Exemplase Inhibitors', 'chemical'],
    ['Exemplary Sulfonylurea Compounds', 'chemical'],
    ['Exemplic Acid', 'chemical'],
    ['Dimethylexemplane', 'chemical'],
    ['Exemplary Reagents', 'chemical'],
    ['Exemplary Membrane', null],
    ['Receptors, Exemplacholine', null],
    ['Exemplamine Oxidase', null],
    ['Plant Diseases', null],
    ['Burden of Disease', null],
    ['Exemplary Schools', null],
  ])('%s: %s', (name, category) => expect(kindByName([name])).toBe(category));
});

describe('other names of a disease', () => {
  test.each([
    ['Kidney Diseases', ['renal dysfunction', 'nephropathy', 'nephrotoxicity', 'kidney damage']],
    ['Bone Marrow Diseases', ['myelosuppression', 'bone marrow suppression']],
    ['Memory Disorders', ['memory impairment', 'memory deficit']],
    ['Drug-Induced Liver Injury', ['hepatotoxicity', 'hepatic toxicity']],
    ['Neurotoxicity Syndromes', ['neurotoxicity']],
    ['Kidney Neoplasms', ['renal cancer']],
    ['Retinal Diseases', ['retinopathy']],
    ['Conductive Hearing Loss', ['conductive deafness']],
    ['Mild Intellectual Disability', ['mild mental retardation']],
    ['Reading Delay Disorders', ['reading delay']],
    ['Ketamine-Related Disorders', ['ketamine abuse', 'ketamine addiction', 'ketamine dependence']],
  ])('%s', (name, others) => expect(diseaseVariants(name)).toEqual(expect.arrayContaining(others)));
  test('the toxicity of an organ is no mere disease of it where it has a name of its own', () => {
    expect(diseaseVariants('Liver Diseases')).not.toContain('liver toxicity');
    expect(diseaseVariants('Liver Diseases')).toContain('hepatopathy');
    expect(diseaseVariants('Chronic Drug-Induced Liver Injury')).not.toContain('hepatotoxicity');
  });
});
