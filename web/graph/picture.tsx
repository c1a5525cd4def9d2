import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawing, Looked } from './drawing.ts';
import { layOutApart } from './lay-out-apart.ts';
import { layoutTaskOf, type Network } from './network.ts';

interface PictureProps {
  readonly network: Network;
  readonly looked: Looked;
  onNode(id: string | null): void;
  onEdge(id: string): void;
  /** Called where the browser can draw none. */
  onNone(): void;
}

const ZOOMS = [
  ['in', 'Zoom in', '+'],
  ['out', 'Zoom out', '−'],
  ['whole', 'Show the whole graph', '⤢'],
] as const;

/** A network as a picture. Those who do not see it have the same facts in the table: it is hidden from them, but for its buttons. */
export function Picture({ network, looked, onNone, ...events }: PictureProps) {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef(events);
  latest.current = events;
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    setThere(false);
    void draw(element.current!, network, latest, stop.signal)
      .then((made) => {
        if (stop.signal.aborted) return made.kill();
        drawing.current = made;
        made.look(looked);
        setThere(true);
      })
      .catch(() => stop.signal.aborted || onNone());
    return () => {
      stop.abort();
      drawing.current?.kill();
      drawing.current = null;
    };
  }, [network]);
  useEffect(() => drawing.current?.look(looked), [looked]);
  return (
    <div class="picture" data-state={isThere ? 'drawn' : 'under-way'}>
      <div class="canvas" ref={element} aria-hidden="true" />
      {!isThere && (
        <p class="under-way soft" role="status">
          Laying out {network.nodes.length.toLocaleString('en')} mechanisms …
        </p>
      )}
      <div class="zoom" role="group" aria-label="Zoom">
        {ZOOMS.map(([by, words, sign]) => (
          <button key={by} type="button" aria-label={words} title={words} onClick={() => drawing.current?.zoom(by)}>
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}

async function draw(
  element: HTMLElement,
  network: Network,
  latest: { readonly current: Pick<PictureProps, 'onNode' | 'onEdge'> },
  signal: AbortSignal,
): Promise<Drawing> {
  if (!document.createElement('canvas').getContext('webgl2')) throw new Error('There is no WebGL.');
  const [places, { Drawing }] = await Promise.all([layOutApart(layoutTaskOf(network), signal), import('./drawing.ts')]);
  signal.throwIfAborted();
  return new Drawing(element, network, places, {
    onNode: (id) => latest.current.onNode(id),
    onEdge: (id) => latest.current.onEdge(id),
  });
}
