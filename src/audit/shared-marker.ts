import { groupBy } from '../../schema/group-by.ts';
import type { Citation, Claim, Extraction } from '../../schema/model.ts';
import type { AuditRule, Fault } from './findings.ts';
import { markerlessSentences, occurrences, quoted } from './findings.ts';
import { markersOf } from './markers.ts';

/** A marker at the end of a sentence of several claims, none of which cites anything else. */
export const sharedMarker: AuditRule = {
  id: 'shared-marker',
  title: 'One marker for several claims',
  description:
    'A marker at the end of a sentence that makes several claims: it does not say which of them it supports.',
  severity: 'INFO',
  check(extraction) {
    const citationOf = new Map(
      markersOf(extraction)
        .filter(isSetApart)
        .map((citation) => [citation.id, citation]),
    );
    const sentenceAt = markerlessSentences(extraction);
    const occurrence = occurrences();
    return bySentence(extraction.claims).flatMap((claims): Fault[] => {
      const citation = citationOf.get(claims[0]!.citations[0] ?? '');
      const isShared = claims.length > 1 && claims.every(({ citations }) => citations.join() === citation?.id);
      if (!citation || !isShared || !isAtEnd(extraction, citation, claims)) return [];
      const sentence = sentenceAt(citation.span.start);
      return [
        {
          key: [sentence, occurrence(sentence)],
          span: citation.span,
          citation,
          message: `The marker ${quoted(citation.marker)} stands for ${claims.length} claims: ${claims.map(({ quote }) => quoted(quote)).join(', ')}`,
          hint: 'Set a marker behind each claim that the source supports.',
          rescues: 0,
        },
      ];
    });
  },
};

/** Whether it is no part of the sentence, as the name in "shown by Roe (2019)" is. */
const isSetApart = ({ style, marker }: Citation): boolean => style !== 'AUTHOR_YEAR' || !/[^(]\(/.test(marker);

const bySentence = (claims: readonly Claim[]): Claim[][] => [...groupBy(claims, ({ sentence }) => sentence).values()];

function isAtEnd({ text, sentences }: Extraction, { span }: Citation, claims: readonly Claim[]): boolean {
  const end = sentences[claims[0]!.sentence]?.end ?? span.end;
  return span.start >= claims.at(-1)!.span.start && !/[\p{L}\p{N}]/u.test(text.slice(span.end, end));
}
