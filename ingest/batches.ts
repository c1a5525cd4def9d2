/**
 * What is given, `size` at a time. A stage that goes over all of a batch before the next stage begins stays near the processor,
 * and what the stages make of a batch is let go of with it.
 */
export function* batchesOf<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    if (batch.push(one) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
