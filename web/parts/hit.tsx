import { linkTo } from '../links.ts';
import type { HitFragment } from '../operations.ts';
import { markSought, type Sought } from '../sought.ts';
import { counted, shown } from '../words.ts';
import { ClaimLine } from './claim-line.tsx';
import { Marked } from './marked.tsx';
import { SourceLine } from './source-line.tsx';
import { citedWords } from './support-bar.tsx';

interface HitProps<Hit> {
  readonly hit: Hit;
  readonly sought: Sought;
}
type HitOf<Type> = Extract<HitFragment, { readonly __typename: Type }>;

/** What a search found, with what it looked for marked. */
export function Hit({ hit, sought }: HitProps<HitFragment>) {
  switch (hit.__typename) {
    case 'Article':
      return <ArticleHit hit={hit} sought={sought} />;
    case 'Claim':
      return <ClaimLine claim={hit} sought={sought} />;
    case 'Mechanism':
      return <MechanismHit hit={hit} sought={sought} />;
    case 'Source':
      return <SourceLine source={hit} sought={sought} />;
  }
}

function ArticleHit({ hit, sought }: HitProps<HitOf<'Article'>>) {
  const { id, heading, site, byline, publishedAt, auditSummary } = hit;
  return (
    <>
      <a class="name" dir="auto" href={linkTo.article(id)}>
        <Marked text={heading} sought={sought} />
      </a>
      <p class="facts">
        {site && <span dir="auto">{shown(site)}</span>}
        {byline && <span dir="auto">{shown(byline)}</span>}
        {publishedAt && <span>{publishedAt}</span>}
        <span>{citedWords(auditSummary)}</span>
      </p>
    </>
  );
}

function MechanismHit({ hit, sought }: HitProps<HitOf<'Mechanism'>>) {
  const { id, name, synonyms, category, claimCount, articleCount } = hit;
  const matching = synonyms.filter((one) => one !== name && markSought(one, sought).some((part) => part.isSought));
  return (
    <>
      <a class="name" dir="auto" href={linkTo.mechanism(id)}>
        <Marked text={name} sought={sought} />
      </a>
      {matching.length > 0 && (
        <span class="also">
          also{' '}
          {matching.slice(0, 4).map((one, at) => (
            <span key={one}>
              {at > 0 && ', '}
              <span dir="auto">
                <Marked text={one} sought={sought} />
              </span>
            </span>
          ))}
        </span>
      )}
      <p class="facts">
        <span>{category}</span>
        <span>{counted(claimCount, 'claim')}</span>
        <span>{counted(articleCount, 'article')}</span>
      </p>
    </>
  );
}
