import type { Notice, NoticeKind } from '../../../schema/model.ts';
import type { Facts } from '../../../src/audit/index.ts';

/** For each rule an article with the fault and one in which it is cured; `notices` are known of the works of `notices.doi`. */
export interface RuleFixture {
  readonly invalid: string;
  readonly valid: string;
  readonly format?: 'html';
  readonly facts?: Facts;
}

const list = (...entries: string[]): string =>
  ['', '## References', '', ...entries.map((one, i) => `${i + 1}. ${one}`)].join('\n');

const KALE = 'Doe J. Kale and the density of bone: a randomised trial. J Bone. 2019;4:1-9. doi:10.5555/kale';
const MILK = 'Roe R. Milk after the menopause: a randomised trial. J Bone. 2020;5:1-9. doi:10.5555/milk';
const MICE = 'Fox A. Kale raises bone mineral density in mice. J Bone. 2018;3:1-9. doi:10.5555/mice';
const BARE = 'Owl C. A report on kale and bone. J Bone. 2017;2:1-9.';

const noticesOn = (doi: string, ...kinds: NoticeKind[]): Facts => ({
  sourceOf: ({ sourceId }) => sourceId,
  noticesOf: ({ identifiers }) =>
    identifiers.includes(`doi:${doi}`)
      ? kinds.map((kind, i): Notice => ({ kind, date: String(2021 + i), noticeUrl: null }))
      : [],
});

export const FIXTURES: Readonly<Record<string, RuleFixture>> = {
  'retracted-source': {
    facts: noticesOn('10.5555/kale', 'CONCERN', 'RETRACTION'),
    invalid: `# Kale\n\nKale increases bone mineral density [1].\n${list(KALE)}`,
    valid: `# Kale\n\nMilk increases bone mineral density [1].\n${list(MILK)}`,
  },
  'unsupported-claim': {
    invalid: '# Kale\n\nKale increases bone mineral density.',
    valid: `# Kale\n\nKale increases bone mineral density [1].\n${list(KALE)}`,
  },
  'unsourced-quantity': {
    invalid: '# Kale\n\nStudies show that kale increases bone mineral density by 12%.',
    valid: `# Kale\n\nKale increases bone mineral density by 12% [1].\n${list(KALE)}`,
  },
  'vague-attribution': {
    invalid: '# Kale\n\nStudies show that kale increases bone mineral density.',
    valid: `# Kale\n\nA trial showed that kale increases bone mineral density [1].\n${list(KALE)}`,
  },
  'markers-without-list': {
    invalid: '# Kale\n\nKale increases bone mineral density [1]. Milk reduces bone loss [2].',
    valid: `# Kale\n\nKale increases bone mineral density [1]. Milk reduces bone loss [2].\n${list(KALE, MILK)}`,
  },
  'dangling-marker': {
    invalid: `# Kale\n\nKale increases bone mineral density [1]. Milk reduces bone loss [2].\n${list(KALE)}`,
    valid: `# Kale\n\nKale increases bone mineral density [1]. Milk reduces bone loss [2].\n${list(KALE, MILK)}`,
  },
  'unidentified-reference': {
    invalid: `# Kale\n\nKale increases bone mineral density [1].\n${list(BARE)}`,
    valid: `# Kale\n\nKale increases bone mineral density [1].\n${list(`${BARE} PMID: 12345`)}`,
  },
  'own-site-source': {
    format: 'html',
    invalid: `<html><head><link rel="canonical" href="https://bones.example/kale"><title>Kale</title></head><body><article><h1>Kale</h1>
<p>Kale increases bone mineral density, <a href="https://bones.example/what-kale-does">as we told before</a>.</p></article></body></html>`,
    valid: `<html><head><link rel="canonical" href="https://bones.example/kale"><title>Kale</title></head><body><article><h1>Kale</h1>
<p>Kale increases bone mineral density, <a href="https://journal.example/2019/kale">as a trial found</a>.</p></article></body></html>`,
  },
  'broken-identifier': {
    invalid: `# Kale\n\nKale increases bone mineral density [1].\n${list(`${BARE} doi:10.55/kale-2017`)}`,
    valid: `# Kale\n\nKale increases bone mineral density [1].\n${list(`${BARE} doi:10.5555/kale-2017`)}`,
  },
  'expression-of-concern': {
    facts: noticesOn('10.5555/kale', 'CONCERN', 'CORRECTION'),
    invalid: `# Kale\n\nKale increases bone mineral density [1].\n${list(KALE)}`,
    valid: `# Kale\n\nMilk increases bone mineral density [1].\n${list(MILK)}`,
  },
  'overstated-causation': {
    invalid: `# Kale\n\nKale increases bone mineral density [1].\n${list(MICE)}`,
    valid: `# Kale\n\nKale increases bone mineral density in mice [1]. Milk reduces bone loss [2].\n${list(MICE, MILK)}`,
  },
  'contradictory-claims': {
    invalid:
      '# Vitamin D\n\nVitamin D increases bone mineral density. People need light.\n\nVitamin D decreases bone mineral density.',
    valid:
      '# Vitamin D\n\nVitamin D increases bone mineral density. People need light.\n\nVitamin D decreases bone mineral density in mice.',
  },
  'shared-marker': {
    invalid: `# Kale\n\nKale increases bone mineral density in older women and in older men; milk reduces the loss of bone after the menopause [1].\n${list(KALE)}`,
    valid: `# Kale\n\nKale increases bone mineral density in older women and in older men [1]; milk reduces the loss of bone after the menopause [2].\n${list(KALE, MILK)}`,
  },
  'list-without-markers': {
    invalid: `# Kale\n\nKale increases bone mineral density.\n${list(KALE, MILK)}`,
    valid: `# Kale\n\nKale increases bone mineral density [1].\n${list(KALE, MILK)}`,
  },
  'reference-never-cited': {
    invalid: `# Kale\n\nKale increases bone mineral density [1].\n${list(KALE, MILK)}`,
    valid: `# Kale\n\nKale increases bone mineral density [1].\n${list(KALE)}`,
  },
  'duplicate-reference': {
    invalid: `# Kale\n\nKale increases bone mineral density [1]. Kale reduces bone loss [2].\n${list(KALE, `${BARE} doi:10.5555/KALE`)}`,
    valid: `# Kale\n\nKale increases bone mineral density [1]. Kale reduces bone loss [2].\n${list(KALE, MILK)}`,
  },
  'numbering-out-of-step': {
    invalid: `# Kale\n\nKale increases bone mineral density [1]. Milk reduces bone loss [3].\n\n## References\n\n[1] ${KALE}\n\n[3] ${MILK}`,
    valid: `# Kale\n\nKale increases bone mineral density [1]. Milk reduces bone loss [2].\n\n## References\n\n[1] ${KALE}\n\n[2] ${MILK}`,
  },
};
