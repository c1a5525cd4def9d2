import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren, Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useMedia } from '../client/media.ts';

export interface VirtualListHandle {
  /** Brings an item into sight and gives it the focus. */
  focus(index: number): void;
}

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of an item that was not seen yet, in pixels. */
  readonly estimate: number;
  /** What stays rendered wherever the list is scrolled to: what has the focus would lose it. */
  readonly kept: number | null;
  /** Room at the lower edge of the window that something else lies on, in pixels. */
  readonly covered?: number;
  readonly handle?: Ref<VirtualListHandle>;
  /** Called as the list is scrolled, with the last item that is rendered. */
  onReach?(index: number): void;
  /** An item: one element, which takes the focus. */
  render(item: Item, index: number): ComponentChildren;
}

/** A list that scrolls with the page, of which only what is in sight is rendered. On paper it is there as far as it was loaded. */
export function VirtualList<Item>({
  items,
  keyOf,
  estimate,
  kept,
  covered = 0,
  handle,
  onReach,
  render,
}: VirtualListProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const awaited = useRef<number | null>(null);
  const [margin, setMargin] = useState(0);
  const [, show] = useState(0);
  const isPrinted = useMedia('print');
  const options = {
    count: items.length,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    estimateSize: () => estimate,
    getItemKey: (index: number) => keyOf(items[index]!),
    overscan: 4,
    scrollMargin: margin,
    scrollPaddingStart: 16,
    scrollPaddingEnd: 16 + covered,
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept === null || kept >= items.length || shown.includes(kept)) return shown;
      return kept < shown[0]! ? [kept, ...shown] : [...shown, kept];
    },
    onChange: () => show((n) => n + 1),
  };
  const virtualizer = useMemo(() => new Virtualizer<Window, HTMLElement>(options), []);
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // Nothing above the list changes its height while the page is scrolled, and to ask would cost each frame a layout.
    if (!virtualizer.isScrolling) {
      const top = list.current!.getBoundingClientRect().top + scrollY;
      if (Math.abs(top - margin) > 1) setMargin(top);
    }
    if (awaited.current !== null && elementAt(awaited.current)) {
      elementAt(awaited.current)!.focus({ preventScroll: true });
      awaited.current = null;
    }
  });
  const elementAt = (index: number) =>
    list.current?.querySelector<HTMLElement>(`:scope > [data-index="${index}"] > :first-child`);
  useImperativeHandle(handle ?? null, () => ({
    focus(index: number) {
      awaited.current = index;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      show((n) => n + 1);
    },
  }));
  // Scrolling alone changes no item: what was rendered of it is taken as it is.
  const known = useMemo(() => new Map<number, ComponentChildren>(), [render, items]);
  const rendered = (index: number) => {
    if (!known.has(index)) known.set(index, render(items[index]!, index));
    return known.get(index);
  };
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;
  useLayoutEffect(() => onReach?.(last), [last, items.length]);
  if (isPrinted) {
    return (
      <div ref={list}>
        {items.map((item, index) => (
          <div key={keyOf(item)}>{render(item, index)}</div>
        ))}
      </div>
    );
  }
  return (
    <div ref={list} style={{ height: `${virtualizer.getTotalSize()}px`, position: 'relative' }}>
      {rows.map(({ key, index, start }) => (
        <div
          key={key}
          data-index={index}
          ref={virtualizer.measureElement}
          style={{
            position: 'absolute',
            insetInline: 0,
            top: 0,
            transform: `translateY(${start - margin}px)`,
          }}
        >
          {rendered(index)}
        </div>
      ))}
    </div>
  );
}
