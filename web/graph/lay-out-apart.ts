import type { LayoutTask } from './network.ts';

/** The name under which the browser keeps how long a layout took, from the task to its places. */
const LAYOUT_MEASURE = 'graph-layout';

/** Lays out in a worker, so that the page stays as quick as it was. Rejects with the signal's reason when it is aborted. */
export function layOutApart(task: LayoutTask, signal: AbortSignal): Promise<Float32Array> {
  // A file of its own, as the Content-Security-Policy asks for: it takes no worker that is made of a text.
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const start = performance.now();
  return new Promise<Float32Array>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', () => reject(new Error('The layout could not be made.')));
    worker.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => {
      performance.measure(LAYOUT_MEASURE, { start, detail: { count: task.count } });
      resolve(data);
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
