/**
 * Works on up to `jobs` items at once and gives the outcomes in the order of the items. A slow consumer holds back the work,
 * and nothing new is begun once the signal is aborted: what is in flight is finished and given.
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T>,
  jobs: number,
  signal: AbortSignal,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const inFlight: Promise<R>[] = [];
  for await (const item of items) {
    if (signal.aborted) break;
    const outcome = work(item);
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    outcome.catch(() => {});
    inFlight.push(outcome);
    if (inFlight.length >= jobs) yield await inFlight.shift()!;
  }
  for (const outcome of inFlight) yield await outcome;
}
