import type { ComponentChildren } from 'preact';
import type { List } from '../client/query.ts';
import { More } from './more.tsx';
import { Failed, Loading } from './state.tsx';

interface ListedProps<Item extends { readonly id: string }> {
  readonly list: List<unknown, Item>;
  /** Lines that are kept free until the first page is there. */
  readonly lines?: number;
  readonly none: ComponentChildren;
  show(item: Item): ComponentChildren;
}

/** A list of the API in a view that has more than it: its items, page by page, or why there are none. */
export function Listed<Item extends { readonly id: string }>({ list, lines = 6, none, show }: ListedProps<Item>) {
  if (!list.data) return list.error ? <Failed error={list.error} retry={list.retry} /> : <Loading lines={lines} />;
  if (list.items.length === 0) return <p class="soft">{none}</p>;
  return (
    <>
      <ul class="lines">
        {list.items.map((item) => (
          <li key={item.id}>{show(item)}</li>
        ))}
      </ul>
      <More list={list} />
    </>
  );
}
