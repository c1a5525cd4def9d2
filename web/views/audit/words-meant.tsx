import { linkTo } from '../../links.ts';
import type { FindingCardFragment } from '../../operations.ts';
import { shown } from '../../words.ts';

/** The words that a finding means, with some around them where they are few; they lead to their place in the article. */
export function WordsMeant({ finding: { span, claim, article } }: { readonly finding: FindingCardFragment }) {
  if (!span) return null;
  const [before, exact, after] = inContext(span, claim?.quote ?? null);
  return (
    <blockquote class="words-meant" dir="auto">
      <a class="inked" href={linkTo.article(article.id, claim ?? { quote: span.exact })}>
        {shown(before)}
        {before !== '' || after !== '' ? <mark>{shown(exact)}</mark> : shown(exact)}
        {shown(after)}
      </a>
    </blockquote>
  );
}

type Words = readonly [before: string, exact: string, after: string];

/** The sentence of the claim where it has the words, else what stands around them. Long tables and lists are cut. */
function inContext({ exact, prefix, suffix }: NonNullable<FindingCardFragment['span']>, quote: string | null): Words {
  if (exact === quote) return ['', exact, ''];
  const at = quote?.indexOf(exact) ?? -1;
  if (quote !== null && at >= 0) return [quote.slice(0, at), exact, quote.slice(at + exact.length)];
  if (exact.length > LONG) return ['', `${exact.slice(0, LONG)} …`, ''];
  if (exact.length > SHORT) return ['', exact, ''];
  // Half a word, or the end of the paragraph before, says nothing.
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after] = suffix.split('\n');
  return [
    before === prefix ? `… ${before.replace(/^\S*\s/, '')}` : before,
    exact,
    after === suffix ? `${after.replace(/\s\S*$/, '')} …` : (after ?? ''),
  ];
}

const SHORT = 60;
const LONG = 400;

/** A message without the words that it ends with, where these are shown above it. */
export function withoutWords(message: string, exact: string | undefined): string {
  const [, told, quoted] = /^([^“]+?):? “([^“]*)”$/s.exec(message) ?? [];
  const line = exact?.replace(/\s+/g, ' ').trim();
  return told && quoted && line?.startsWith(quoted.replace(/…$/, '')) ? `${told}.` : message;
}
