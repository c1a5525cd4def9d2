import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../../client/ask.ts';
import { whenIdle } from '../../client/idle.ts';
import { type Page, useList, useQuery } from '../../client/query.ts';
import { useWhole } from '../../client/whole.ts';
import {
  ArticleCitations,
  ArticleFindings,
  ArticlePage,
  ArticleReferences,
  ArticleText,
  ClaimsAbout,
} from '../../operations.ts';
import { type Article, type Row, rowsOf } from './layout.ts';

/** `Article.text` gives no more at once. */
const PIECE = 20_000;
/** Pieces that are asked for at the same time. */
const AT_ONCE = 4;

export interface LoadedArticle {
  readonly article: Article;
  readonly rows: readonly Row[];
  /** As much of it as has been loaded, from its start. */
  readonly text: string;
  readonly isWhole: boolean;
}

/** Loads an article: what its first screen shows in one trip, the rest of its text, findings and citations behind that. */
export function useArticle(id: string) {
  const answer = useQuery(ArticlePage, { id }, { keep: false });
  const article = answer.data?.article ?? null;
  const text = useText(article);
  const findings = useRest(article?.id, article?.findings, async (of, after, signal) => {
    return (await ask(ArticleFindings, { id: of, after }, signal)).article?.findings;
  });
  const citations = useRest(article?.id, article?.citations, async (of, after, signal) => {
    return (await ask(ArticleCitations, { id: of, after }, signal)).article?.citations;
  });
  const references = useRest(article?.id, article?.references, async (of, after, signal) => {
    return (await ask(ArticleReferences, { id: of, after }, signal)).article?.references;
  });
  const before = useRef<readonly Row[]>([]);
  const rows = useMemo(
    () => (article ? rowsOf(article, { findings, citations, references }, before.current) : []),
    [article, findings, citations, references],
  );
  before.current = rows;
  const loaded: LoadedArticle | null = article && { article, rows, text, isWhole: text.length >= article.textLength };
  return { answer, loaded };
}

/** The text so far, which grows until it is whole. */
function useText(article: Article | null): string {
  const [pieces, setPieces] = useState<readonly string[]>([]);
  const id = article?.id;
  const length = article?.textLength ?? 0;
  useEffect(() => {
    setPieces([]);
    if (id === undefined) return;
    const leave = new AbortController();
    void (async () => {
      const starts = Array.from({ length: Math.max(0, Math.ceil(length / PIECE) - 1) }, (_, i) => (i + 1) * PIECE);
      while (starts.length > 0) {
        const asked = starts.splice(0, AT_ONCE).map((start) => ask(ArticleText, { id, start }, leave.signal));
        const answers = await Promise.all(asked);
        setPieces((known) => [...known, ...answers.map((answer) => answer.article?.text ?? '')]);
      }
    })().catch(() => {
      // What has been loaded is shown; the end of the page says that the rest is missing.
    });
    return () => leave.abort();
  }, [id, length, article?.text]);
  return useMemo(() => [article?.text ?? '', ...pieces].join(''), [article?.text, pieces]);
}

/** The items of a list of which the first page came with the article. */
function useRest<Item>(
  id: string | undefined,
  first: Page<Item> | undefined,
  read: (id: string, after: string, signal: AbortSignal) => Promise<Page<Item> | undefined>,
): readonly Item[] {
  const [rest, setRest] = useState<readonly Item[]>([]);
  const after = nextOf(first);
  useEffect(() => {
    setRest([]);
    if (id === undefined || after === null) return;
    const leave = new AbortController();
    void (async () => {
      for (let cursor: string | null = after; cursor !== null;) {
        const page: Page<Item> | undefined = await read(id, cursor, leave.signal);
        await whenIdle();
        if (leave.signal.aborted) return;
        if (page) setRest((known) => [...known, ...page.nodes]);
        cursor = nextOf(page);
      }
    })().catch(() => {
      // As above.
    });
    return () => leave.abort();
  }, [id, after]);
  return useMemo(() => [...(first?.nodes ?? []), ...rest], [first, rest]);
}

const nextOf = (page: Page<unknown> | undefined): string | null =>
  page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;

/** The claims of an article that are about a mechanism or its family; null while none is asked for or they are not there yet. */
export function useClaimsAbout(id: string, mechanism: string | null): ReadonlySet<string> | null {
  const list = useWhole(
    useList(ClaimsAbout, { id, mechanism: mechanism ?? '' }, (data) => data.article?.claims, {
      isWanted: mechanism !== null,
    }),
  );
  return useMemo(
    () => (mechanism === null || !list.data ? null : new Set(list.items.map((claim) => claim.id))),
    [mechanism, list.items, list.data],
  );
}
