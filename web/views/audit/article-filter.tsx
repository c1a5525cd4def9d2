import { useState } from 'preact/hooks';
import { useQuery } from '../../client/query.ts';
import { useSettled } from '../../client/settled.ts';
import { AuditArticles } from '../../operations.ts';
import { Failed, Loading } from '../../parts/state.tsx';
import { counted, shown } from '../../words.ts';

/** Keeps a worklist to one article, found by its title. */
export function ArticleFilter({ onChoose }: { onChoose(articleId: string): void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="article-filter" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>One article …</summary>
      {isOpen && <Articles onChoose={onChoose} />}
    </details>
  );
}

function Articles({ onChoose }: { onChoose(articleId: string): void }) {
  const [typed, setTyped] = useState('');
  const { data, error, retry } = useQuery(AuditArticles, { title: useSettled(typed.trim()) || null });
  const { nodes = [], totalCount } = data?.articles ?? {};
  const byWork = nodes.toSorted((a, b) => openOf(b) - openOf(a));
  return (
    <>
      <input
        type="search"
        value={typed}
        placeholder="Words of its title"
        aria-label="Words of the title of the article"
        autocomplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {error && <Failed error={error} retry={retry} />}
      {!data && !error && <Loading lines={4} />}
      <ul>
        {byWork.map((article) => (
          <li key={article.id}>
            <button type="button" class="quiet" onClick={() => onChoose(article.id)}>
              <span dir="auto">{shown(article.title)}</span>{' '}
              <span class="soft">
                {openOf(article).toLocaleString('en')}
                <span class="unseen"> open</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {data && (
        <p class="soft" role="status">
          {nodes.length === 0
            ? 'No article has these words in its title.'
            : (totalCount ?? 0) > nodes.length
              ? `${nodes.length} of ${counted(totalCount ?? 0, 'article')} are listed: type more of the title to find another.`
              : ''}
        </p>
      )}
    </>
  );
}

const openOf = ({ open }: { readonly open: { readonly totalCount: number | null } }): number => open.totalCount ?? 0;
