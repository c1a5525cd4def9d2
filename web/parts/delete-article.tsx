import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { type AskError, refusalOf } from '../client/ask-error.ts';
import { useChange } from '../client/change.ts';
import { linkTo } from '../links.ts';
import { ArticleDelete } from '../operations.ts';
import { shown } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { Failed } from './state.tsx';

interface DeleteArticleProps {
  readonly id: string;
  readonly title: string;
}

/** Takes an article out of the store, when that was asked and answered; the list of articles is shown then. */
export function DeleteArticle({ id, title }: DeleteArticleProps) {
  const { route } = useLocation();
  const deletion = useChange(ArticleDelete);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<AskError | null>(null);
  const error = deletion.error ?? refusal;
  async function confirm() {
    const payload = (await deletion.make({ id }))?.articleDelete;
    if (payload === undefined) return;
    const [why] = payload.userErrors;
    // One that is gone already is as the reader wants it.
    if (why && why.code !== 'ARTICLE_NOT_FOUND') return setRefusal(refusalOf(why));
    route(linkTo.home());
  }
  function close() {
    setAsking(false);
    setRefusal(null);
    deletion.forgetError();
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        Delete this article …
      </button>
      {isAsking && (
        <Dialog title="Delete this article?" onClose={close}>
          <p>
            <strong dir="auto">{shown(title)}</strong> leaves the store with its claims, its findings and what was
            decided about them. What other articles hold stays. The file that it was read from is not touched.
          </p>
          {error && <Failed error={error} />}
          <p class="deeds">
            <button type="button" class="primary" disabled={deletion.isUnderWay} onClick={() => void confirm()}>
              {deletion.isUnderWay ? 'Deleting …' : 'Delete it'}
            </button>
            <button type="button" autofocus onClick={close}>
              Keep it
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
