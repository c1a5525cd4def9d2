import { useEffect, useState } from 'preact/hooks';
import { useQuery } from '../../client/query.ts';
import { AuditArticles } from '../../operations.ts';
import { Failed, Loading } from '../../parts/state.tsx';
import { counted, shown } from '../../words.ts';
import { totalOf } from './facets.tsx';

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

const PAUSE_MS = 200;

function Articles({ onChoose }: { onChoose(articleId: string): void }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error, retry } = useQuery(AuditArticles, { title: asked || null });
  const { nodes = [], totalCount } = data?.articles ?? {};
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
        {nodes.map(({ id, title, auditSummary }) => (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => onChoose(id)}>
              <span dir="auto">{shown(title)}</span> <span class="soft">{totalOf(auditSummary)}</span>
            </button>
          </li>
        ))}
      </ul>
      {data && (
        <p class="soft" role="status">
          {nodes.length === 0
            ? 'No article has these words in its title.'
            : (totalCount ?? 0) > nodes.length
              ? `${nodes.length} of ${counted(totalCount ?? 0, 'article')}: type more of the title.`
              : ''}
        </p>
      )}
    </>
  );
}
