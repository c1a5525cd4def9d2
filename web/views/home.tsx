import { useList } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { Home as operation, type HomeQuery } from '../operations.ts';
import { More } from '../parts/more.tsx';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { Rungs } from '../parts/rungs.tsx';
import { totalOf } from '../parts/severity.tsx';
import { citedWords, percent, SupportBar } from '../parts/support-bar.tsx';
import { counted, shown } from '../words.ts';

type Article = HomeQuery['articles']['nodes'][number];

/** The articles of the store, and how far the whole of it rests on sources. */
export default function Home() {
  const list = useList(operation, {}, (data) => data.articles);
  const { data, error } = list;
  if (!data) return <Page title="Articles">{error ? <Failed error={error} retry={list.retry} /> : <Loading />}</Page>;
  const { claimCount, supportedShare } = data.auditSummary;
  if (list.items.length === 0) return <Nothing />;
  return (
    <Page
      title="Articles"
      asked={[operation, {}]}
      intro={
        <p>
          {counted(list.totalCount ?? list.items.length, 'article')} with {counted(claimCount, 'claim')}.{' '}
          <strong>{percent(supportedShare)}</strong> of them cite a source that can be looked up.
        </p>
      }
    >
      <Rungs {...data.auditSummary} />
      <ul class="articles">
        {list.items.map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </ul>
      <More list={list} />
    </Page>
  );
}

function ArticleItem({ article: { id, title, site, publishedAt, auditSummary } }: { readonly article: Article }) {
  const findings = totalOf(auditSummary);
  return (
    <li>
      <a class="title" dir="auto" href={linkTo.article(id)}>
        {shown(title)}
      </a>
      <p class="facts">
        {site && <span dir="auto">{shown(site)}</span>}
        {publishedAt && <span>{publishedAt}</span>}
        <span>{citedWords(auditSummary)}</span>
        {findings > 0 && <a href={linkTo.audit({ article: id })}>{counted(findings, 'finding')}</a>}
      </p>
      {auditSummary.claimCount > 0 && <SupportBar {...auditSummary} />}
    </li>
  );
}

function Nothing() {
  return (
    <Page title="Articles">
      <Empty title="There is no article in this store yet.">
        <p>
          <a href={linkTo.ingest()}>Drop files or paste text</a>, or read a folder on the command line:
        </p>
        <pre>npx claimtrace ingest articles/</pre>
      </Empty>
    </Page>
  );
}
