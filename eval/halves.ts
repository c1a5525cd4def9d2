import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** Rules are made by reading the misses of the tuned half; what the held half says of them was never read. */
export const HALVES = ['tuned', 'held'] as const;
export type Half = (typeof HALVES)[number];

/** The half that a document belongs to, by the parity of the first byte of its key's SHA-256: the same everywhere, for ever. */
export const halfOf = (key: string): Half =>
  createHash('sha256').update(key).digest()[0]! % 2 === 0 ? 'tuned' : 'held';

/** The key of a line of gold: its document's. Strings of one list of references stay together ("file#12" belongs to "file"). */
export function keyOf(row: Readonly<Record<string, unknown>>): string {
  const name = row['jats'] ?? row['file'];
  if (typeof name === 'string') return basename(name).replace(/\.n?xml$/, '');
  return String(row['pmid'] ?? row['paper_id'] ?? row['id']).replace(/#\d+$/, '');
}
