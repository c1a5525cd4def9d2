import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AskError, askErrorOf } from '../../client/ask-error.ts';
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
  readonly trouble: Trouble;
}

/** Loads an article: what its first screen shows in one trip, the rest of its text, findings and citations behind that. */
export function useArticle(id: string) {
  const answer = useQuery(ArticlePage, { id }, { keep: false });
  const article = answer.data?.article ?? null;
  const of = article?.id ?? '';
  const trouble = useTrouble(answer.retry);
  const length = article?.textLength ?? 0;
  const pieces = useRest(article?.text, length > PIECE ? PIECE : null, textFrom(of, length), trouble);
  const findings = useItems(article?.findings, trouble, async (after, signal) => {
    return (await ask(ArticleFindings, { id: of, after }, signal)).article?.findings;
  });
  const citations = useItems(article?.citations, trouble, async (after, signal) => {
    return (await ask(ArticleCitations, { id: of, after }, signal)).article?.citations;
  });
  const references = useItems(article?.references, trouble, async (after, signal) => {
    return (await ask(ArticleReferences, { id: of, after }, signal)).article?.references;
  });
  const text = useMemo(() => [article?.text ?? '', ...pieces].join(''), [article?.text, pieces]);
  const before = useRef<readonly Row[]>([]);
  const rows = useMemo(
    () => (article ? rowsOf(article, { findings, citations, references }, before.current) : []),
    [article, findings, citations, references],
  );
  before.current = rows;
  const loaded: LoadedArticle | null = article && { article, rows, text, isWhole: text.length >= length, trouble };
  return { answer, loaded };
}

/** Why a part of the article did not come, and what is done to go on from where it stopped. */
export interface Trouble {
  readonly error: AskError | null;
  readonly attempt: number;
  tell(fault: unknown): void;
  retry(): void;
}

function useTrouble(again: () => void): Trouble {
  const [{ error, attempt }, set] = useState<Pick<Trouble, 'error' | 'attempt'>>({ error: null, attempt: 0 });
  return {
    error,
    attempt,
    tell: (fault) => set((known) => ({ ...known, error: askErrorOf(fault) })),
    retry() {
      // It may have been taken out, or read anew.
      again();
      set((known) => ({ error: null, attempt: known.attempt + 1 }));
    },
  };
}

interface Part<Item, At> {
  readonly items: readonly Item[];
  /** Where the next part begins; null where this is the last. */
  readonly next: At | null;
}

const GONE = () => new AskError('ARTICLE_NOT_FOUND', 'The article has been taken out of the store.');

/** The parts of something that came with the article in part, as `first` identifies it; they are asked for one after the other. */
function useRest<Item, At>(
  first: unknown,
  from: At | null,
  read: (at: At, signal: AbortSignal) => Promise<Part<Item, At>>,
  { attempt, tell }: Trouble,
): readonly Item[] {
  const [items, setItems] = useState<readonly Item[]>([]);
  const known = useRef<{ of: unknown } & Part<Item, At>>({ of: undefined, items, next: null });
  useEffect(() => {
    if (known.current.of !== first) known.current = { of: first, items: [], next: from };
    setItems(known.current.items);
    const leave = new AbortController();
    void (async () => {
      for (let at = known.current.next; at !== null; at = known.current.next) {
        const part = await read(at, leave.signal);
        if (leave.signal.aborted) return;
        known.current = { of: first, items: [...known.current.items, ...part.items], next: part.next };
        setItems(known.current.items);
      }
    })().catch((fault: unknown) => {
      if (!leave.signal.aborted) tell(fault);
    });
    return () => leave.abort();
  }, [first, from, attempt]);
  return items;
}

const textFrom = (id: string, length: number) => async (from: number, signal: AbortSignal) => {
  const starts = Array.from({ length: AT_ONCE }, (_, i) => from + i * PIECE).filter((start) => start < length);
  const answers = await Promise.all(starts.map((start) => ask(ArticleText, { id, start }, signal)));
  const items = answers.map(({ article }) => {
    if (!article) throw GONE();
    return article.text;
  });
  const next = from + AT_ONCE * PIECE;
  return { items, next: next < length ? next : null };
};

/** The items of a list of which the first page came with the article. */
function useItems<Item>(
  first: Page<Item> | undefined,
  trouble: Trouble,
  read: (after: string, signal: AbortSignal) => Promise<Page<Item> | undefined>,
): readonly Item[] {
  const after = nextOf(first);
  const rest = useRest(
    after,
    after,
    async (at: string, signal) => {
      const page = await read(at, signal);
      await whenIdle();
      if (!page) throw GONE();
      return { items: page.nodes, next: nextOf(page) };
    },
    trouble,
  );
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
