import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../ingest/sentences.ts';
import { slice } from '../../../schema/span.ts';
import { expectLinear } from '../../growth.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => slice(text, span));

/** Each line is one text, its sentences parted by " | ". */
const CASES = `
Calcium rose. Bone grew. | Calcium rose.|Bone grew.
Zinc lowered density.5 Next, mice were fed. | Zinc lowered density.5|Next, mice were fed.
The effect fades.(5) However, it returns. | The effect fades.(5)|However, it returns.
It slowed loss. [4,5] However, doses differed. | It slowed loss. [4,5]|However, doses differed.
It slowed loss. (18, 19) This held for years. | It slowed loss. (18, 19)|This held for years.
See the detail.¹² Next comes the gut. | See the detail.¹²|Next comes the gut.
Serum iron fell.3,7–9 Ferritin did not. | Serum iron fell.3,7–9|Ferritin did not.
Levels reached 2.5 mg. Then they fell. | Levels reached 2.5 mg.|Then they fell.
Moreno et al. (2019) found less loss. | Moreno et al. (2019) found less loss.
As shown by Moreno et al. In mice it differed. | As shown by Moreno et al.|In mice it differed.
See Fig. 3 and Figs. 4 for L. reuteri data. | See Fig. 3 and Figs. 4 for L. reuteri data.
Two strains, e.g. Lactobacillus, vs. Bacteroides spp. were used. | Two strains, e.g. Lactobacillus, vs. Bacteroides spp. were used.
J. B. Moreno and Dr. K. Abe agree. They met. | J. B. Moreno and Dr. K. Abe agree.|They met.
It was given i.v. The mice slept. | It was given i.v.|The mice slept.
Cells were lysed. mRNA was read. p53 rose. | Cells were lysed.|mRNA was read.|p53 rose.
The pH fell. pH was read twice. | The pH fell.|pH was read twice.
“Bone is alive.” She said so. | “Bone is alive.”|She said so.
Is it safe? Yes! Try it. | Is it safe?|Yes!|Try it.
It helps... The reason is unclear. | It helps...|The reason is unclear.
It helps ... but why? | It helps ... but why?
We list risks. (1) Age matters. (2) Diet matters. | We list risks.|(1) Age matters.|(2) Diet matters.
Oats ask little of a cook.Soak them first. | Oats ask little of a cook.|Soak them first.
Visit example.com for No. 5 of vol. 3. It is free. | Visit example.com for No. 5 of vol. 3.|It is free.
He teaches (He began in 1999.) at a school. | He teaches (He began in 1999.) at a school.
It is also known as active vitamin D. Calcitriol acts in the gut. | It is also known as active vitamin D.|Calcitriol acts in the gut.
He lacked vitamins A, D and K. Liver has them. | He lacked vitamins A, D and K.|Liver has them.
Clotting needs factor V. Warfarin slows it. | Clotting needs factor V.|Warfarin slows it.
They came down with hepatitis B. Rest helped. | They came down with hepatitis B.|Rest helped.
The trial was led by K. Moreno and A. Abe. It failed. | The trial was led by K. Moreno and A. Abe.|It failed.
Butyrate raised bone mass.[1] In that study mice ate fibre. | Butyrate raised bone mass.[1]|In that study mice ate fibre.
Inulin feeds the gut.[^1] Next come the beans. | Inulin feeds the gut.[^1]|Next come the beans.
Butyrate slowed loss.[lucas][^lee 2] In mice it did more. | Butyrate slowed loss.[lucas][^lee 2]|In mice it did more.
Kale is cheap. [^x] Beans are cheaper. | Kale is cheap. [^x]|Beans are cheaper.
They gave vitamin D. The bones healed. | They gave vitamin D.|The bones healed.
1. Introduction | 1. Introduction
骨は強い。腸も大切だ。 | 骨は強い。|腸も大切だ。
`;

describe('splitSentences', () => {
  test.each(
    CASES.trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  )('%s', (text, expected) => {
    expect(split(text)).toEqual(expected.split('|'));
  });

  test('a line end within a wrapped paragraph ends nothing', () => {
    expect(split('Mice that were fed\nzinc grew. They\nslept.')).toEqual([
      'Mice that were fed\nzinc grew.',
      'They\nslept.',
    ]);
  });

  test('offsets are those of the whole text', () => {
    const text = 'Title\n\n  One. Two.  ';
    expect(splitSentences(text, { start: 7, end: text.length })).toEqual([
      { start: 9, end: 13 },
      { start: 14, end: 18 },
    ]);
  });

  test('whatever the text: in order, apart, trimmed, and no word lost', () => {
    const piece = fc.constantFrom(
      'a',
      'The ',
      '. ',
      '.',
      '? ',
      '[1]',
      '(2) ',
      '¹',
      '5',
      ' ',
      '\n',
      '"',
      'et al. ',
      'α',
      '。',
      '\u200b',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each(['.', '. ', '(', 'A. ', '. (1) ', 'loss.1,', ' ', '“', '1. '])('is linear in 100,000 of %j', (piece) => {
    expectLinear((size) => splitSentences(piece.repeat(size), { start: 0, end: piece.length * size }), 100_000);
  });
});
