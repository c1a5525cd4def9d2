import { ClaimtraceError } from '../../schema/errors.ts';
import { shortHash } from '../../schema/id.ts';
import type { Key, OrderKey } from '../query/page.ts';

const DAMAGED = 'The cursor is damaged, or of another list, filter or order.';

/** What a cursor is bound to: its list, the list's owner, and the filter and order it was asked for with. */
export const bindingOf = (list: string, owner: string, asked: unknown): string =>
  shortHash(list, owner, JSON.stringify(asked, sorted));

/** Objects with their entries in one order, so that the same filter in another spelling is the same. */
function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The opaque cursor of a place in a list. */
export const encodeCursor = (binding: string, key: Key): string =>
  Buffer.from(JSON.stringify([binding, ...key])).toString('base64url');

/** The place that a cursor stands for. @throws CURSOR_INVALID */
export function decodeCursor(
  cursor: string,
  binding: string,
  order: readonly Pick<OrderKey, 'type'>[],
  path: string,
): Key {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw new ClaimtraceError('CURSOR_INVALID', DAMAGED, { path, cause });
  }
  const [bound, ...key] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const fits = key.length === order.length && key.every((value, i) => typeof value === order[i]!.type);
  if (bound !== binding || !fits) {
    throw new ClaimtraceError('CURSOR_INVALID', DAMAGED, {
      path,
      hint: 'Take cursors from `pageInfo` or `edges` of an answer to the same question.',
    });
  }
  return key as Key;
}
