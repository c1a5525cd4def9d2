import { signal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTyping, type Key } from '../keys.ts';
import { Dialog, isAsking } from './dialog.tsx';

const OFF = 'claimtrace.keys-off';
/** Whether the reader has turned the keys off: who speaks to a computer would press them by chance. */
export const areOff = signal(localStorage.getItem(OFF) === '1');

/**
 * Hears the keys that are pressed anywhere, but for those that are written, or pressed while something is asked or with the keys
 * turned off. `press` gives false where it had nothing to do: the key then does what it does elsewhere.
 */
export function useKeys(press: (event: KeyboardEvent) => boolean | void, isWanted = true): void {
  const latest = useRef(press);
  latest.current = press;
  // With what has the keys, not after it: no key that is pressed at once is lost.
  useLayoutEffect(() => {
    if (!isWanted) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (areOff.value || isTyping(event.target) || isAsking()) return;
      if (latest.current(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isWanted]);
}

/** Keys of a view, which rest while something is written or asked; `?` lists them, where they can be turned off, too. */
export function Keys({ keys }: { readonly keys: readonly Key[] }) {
  const [isShown, show] = useState(false);
  useKeys((event) => {
    if (event.key === '?') return show(true);
    const bound = keys.find(({ key }) => key === event.key);
    return bound ? bound.press(event) : false;
  });
  return (
    <>
      <button type="button" class="quiet" onClick={() => show(true)}>
        Keys <kbd>?</kbd>
      </button>
      {isShown && <KeyList keys={keys} onClose={() => show(false)} />}
    </>
  );
}

/** Those of every view that has keys. */
const EVERYWHERE = [
  { key: '/', does: 'search' },
  { key: '?', does: 'this list' },
] as const;

function KeyList({ keys, onClose }: { readonly keys: readonly Key[]; onClose(): void }) {
  return (
    <Dialog title="Keys of this view" onClose={onClose}>
      <dl class="keys">
        {[...keys, ...EVERYWHERE].map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={!areOff.value}
            onChange={({ currentTarget }) => {
              areOff.value = !currentTarget.checked;
              localStorage.setItem(OFF, areOff.value ? '1' : '0');
            }}
          />{' '}
          The keys work
        </label>
      </p>
      <p class="deeds">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </Dialog>
  );
}
