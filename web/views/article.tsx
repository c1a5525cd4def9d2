import '../style/article.css';
import { useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { linkTo } from '../links.ts';
import { ArticlePage } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { DeleteArticle } from '../parts/delete-article.tsx';
import { Keys } from '../parts/keys.tsx';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { percent } from '../parts/support-bar.tsx';
import { counted, shown } from '../words.ts';
import { chosenIn, Filters } from './article/filters.tsx';
import { findClaim } from './article/find-claim.ts';
import type { Article as ArticleOf, Mark } from './article/layout.ts';
import { type LoadedArticle, useArticle, useClaimsAbout } from './article/load.ts';
import { ArticleRow } from './article/row.tsx';
import { createOpened, type Opened } from './article/state.ts';
import { goToClaim, goToPlace, keysOf } from './article/steps.ts';
import { SupportStrip } from './article/support-strip.tsx';

/** An article with each of its claims marked by what it rests on. */
export default function Article() {
  const id = useParameters().one('id') ?? '';
  return <ArticleView key={id} id={id} />;
}

function ArticleView({ id }: { readonly id: string }) {
  const { answer, loaded } = useArticle(id);
  if (loaded) return <Shown loaded={loaded} />;
  if (answer.error) {
    return (
      <Page title="Article">
        <Failed error={answer.error} retry={answer.retry} />
      </Page>
    );
  }
  if (answer.data) return <Gone id={id} />;
  return (
    <Page title="Article">
      <Loading lines={14} what="Loading the article" />
    </Page>
  );
}

function Gone({ id }: { readonly id: string }) {
  return (
    <Page title="This article is not here">
      <Empty title="No article of the store has this id.">
        <p>
          <code>{id || 'no id was given'}</code>
        </p>
        <p>
          It may have been taken out, or be read from another path now. <a href={linkTo.home()}>All articles</a> ·{' '}
          <a href={linkTo.search(id.split(/[/#]/).findLast(Boolean) ?? '')}>search for it</a> ·{' '}
          <a href={linkTo.ingest()}>read it again</a>
        </p>
      </Empty>
    </Page>
  );
}

function Shown({ loaded }: { readonly loaded: LoadedArticle }) {
  const { article, rows, text, isWhole, trouble } = loaded;
  const opened = useMemo(createOpened, []);
  useWanted(article, opened);
  const choose = useCallback(
    (mark: Mark) => {
      opened.open(mark.id);
      // The card beside the claim is set first: it can move what is below it.
      requestAnimationFrame(() => goToClaim(mark.id));
    },
    [opened],
  );
  useAddress(article, text, opened);
  const isLost = useLink(loaded, choose);
  const general = article.findings.nodes.filter(({ span }) => span === null);
  const isTitle = (row: (typeof rows)[number]) =>
    row.block === article.blocks[0] &&
    text.slice(row.block.start, row.block.end) === article.title &&
    row.marks.length === 0;
  return (
    <Page title={article.title} asked={[ArticlePage, { id: article.id }]} intro={<About article={article} />}>
      <SupportStrip marks={article.claimMarks} length={article.textLength} opened={opened} onChoose={choose} />
      <Filters article={article} />
      <p class="article-keys">
        <Keys keys={keysOf(article.claimMarks, opened, choose)} />
        <span class="soft">
          <kbd>j</kbd> <kbd>k</kbd> through the{' '}
          {opened.wanted.value ? 'claims that are chosen' : 'claims without a source'}
        </span>
      </p>
      {isLost && (
        <div role="status" class="empty">
          <p>The sentence of this link is not in the article any more. It was read again, and has other words now.</p>
        </div>
      )}
      {general.map(({ id, rule, message, hint }) => (
        <p key={id} class="whole">
          <strong>{rule.title}.</strong> <span dir="auto">{shown(message)}</span> {hint && <em>{shown(hint)}</em>}
        </p>
      ))}
      <article class="text" lang={article.language ?? undefined}>
        {rows.map(
          (row) =>
            !isTitle(row) &&
            row.block.start < text.length && (
              <ArticleRow
                key={row.block.start}
                row={row}
                words={text.slice(row.block.start, row.block.end)}
                opened={opened}
              />
            ),
        )}
      </article>
      {trouble.error ? (
        <Failed error={trouble.error} retry={trouble.retry} />
      ) : (
        !isWhole && <Loading lines={4} what="Loading the rest of the article" />
      )}
      <DeleteArticle id={article.id} title={article.title} />
    </Page>
  );
}

/** Keeps the claims that the filters of the address leave. */
function useWanted(article: ArticleOf, opened: Opened): void {
  const parameters = useParameters();
  const { status, kind } = chosenIn(parameters);
  const mechanism = parameters.one('mechanism');
  const about = useClaimsAbout(article.id, mechanism);
  const key = [status, kind, mechanism].join('|');
  useEffect(() => {
    const isFree = status.length === 0 && kind.length === 0 && about === null;
    const left = article.claimMarks.filter(
      (mark) =>
        (status.length === 0 || status.includes(mark.supportStatus)) &&
        (kind.length === 0 || kind.includes(mark.kind)) &&
        (about === null || about.has(mark.id)),
    );
    opened.wanted.value = isFree ? null : new Set(left.map(({ id }) => id));
  }, [article.claimMarks, key, about]);
}

/** Milliseconds that a claim is looked at before the address names it: browsers take their time to change that. */
const LOOKED_AT = 150;

/** Keeps the claim that is open in the address, so that it can be shared and loaded again. */
function useAddress(article: ArticleOf, text: string, opened: Opened): void {
  const latest = useRef({ article, text });
  latest.current = { article, text };
  const isFirst = useRef(true);
  useSignalEffect(() => {
    const id = opened.claim.value;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => nameClaim(latest.current.article, latest.current.text, id), LOOKED_AT);
    return () => clearTimeout(timer);
  });
}

function nameClaim({ id, claimMarks }: ArticleOf, text: string, claimId: string | null): void {
  const mark = claimMarks.find((one) => one.id === claimId);
  const path = linkTo.article(id, mark && { id: mark.id, quote: text.slice(mark.start, mark.end) });
  const link = new URL(path, location.origin);
  for (const name of ['status', 'kind', 'mechanism']) {
    const value = new URLSearchParams(location.search).get(name);
    if (value) link.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', link);
}

/** Opens the claim of the address, once as much of the text is there as it takes; true where there is no such claim. */
function useLink({ article, text, isWhole }: LoadedArticle, choose: (mark: Mark) => void): boolean {
  const parameters = useParameters();
  const id = parameters.one('claim');
  const words = parameters.one('words');
  const [done, setDone] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const link = id ?? words;
    if (link === null || done === link) return;
    const found = findClaim(article.claimMarks, text, { id: id ?? '', words });
    const isThere = found.kind === 'claim' ? found.mark.start < text.length : found.kind === 'words';
    if (!isThere && !isWhole) return;
    setDone(link);
    setLost(found.kind === 'nowhere');
    if (found.kind === 'claim') choose(found.mark);
    if (found.kind === 'words') goToPlace(found.start);
  }, [id, words, text, isWhole, article]);
  return isLost;
}

function About({ article }: { readonly article: ArticleOf }) {
  const { byline, site, publishedAt, url, doi, asSource, duplicateOf, auditSummary } = article;
  const { claimCount, supportedShare } = auditSummary;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  return (
    <>
      <p class="facts">
        {byline && <span dir="auto">{shown(byline)}</span>}
        {site && <span dir="auto">{shown(site)}</span>}
        {publishedAt && <span>{publishedAt}</span>}
        {address && (
          <a href={address} rel="noreferrer noopener" target="_blank">
            the original
          </a>
        )}
      </p>
      <p>
        {claimCount === 0 ? (
          'No claims were found in it.'
        ) : (
          <>
            {counted(claimCount, 'claim')}, <strong>{percent(supportedShare)}</strong> of them on a source that can be
            looked up; <Findings article={article} />
          </>
        )}{' '}
        {asSource && asSource.impact.claimCount > 0 && (
          <>
            <a href={linkTo.source(asSource.id)}>{counted(asSource.impact.claimCount, 'claim')} of other articles</a>{' '}
            rest on it.
          </>
        )}
      </p>
      {duplicateOf && (
        <p>
          The same text is in the store as <a href={linkTo.article(duplicateOf.id)}>{shown(duplicateOf.title)}</a>.
        </p>
      )}
    </>
  );
}

/** How many findings wait for an editor, and how many were accepted; the link shows just those. */
function Findings({ article: { id, findings } }: { readonly article: ArticleOf }) {
  const total = findings.totalCount ?? findings.nodes.length;
  const accepted = findings.nodes.filter(({ status }) => status === 'ACCEPTED').length;
  if (total === 0) return <>nothing was found wrong with them.</>;
  return (
    <>
      <a href={linkTo.audit({ article: id, ...(accepted > 0 && { status: 'OPEN,ACCEPTED' }) })}>
        {counted(total, 'finding')}
      </a>
      {accepted > 0 && <> ({accepted} accepted)</>}.
    </>
  );
}
