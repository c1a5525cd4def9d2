import { resolve } from 'node:path';
import { ClaimtraceError } from '../../schema/errors.ts';
import { connectTo, findHolder } from '../control.ts';
import type { Library, Session } from '../library.ts';
import type { Config } from '../config.ts';

/** Opens the store in this process: half a second of libraries, which commands that do without should not wait for. */
export async function openHere(config: Config, threads = 0): Promise<Library> {
  const { openLibrary } = await import('../library.ts');
  return openLibrary(config, threads);
}

/**
 * The store of a configuration: through the server that was named or that holds it, else opened in this process, which then reads
 * articles in so many threads beside it.
 */
export async function connect(config: Config, threads = 0): Promise<Session> {
  const holder = findHolder(config.store);
  if (config.server !== null) {
    const same = holder !== null && sameAddress(holder.url, config.server);
    return connectTo(config.server, same ? holder.token : null);
  }
  return holder === null ? openHere(config, threads) : connectTo(holder.url, holder.token);
}

/** The files of the user's vocabulary as every process names them. */
export const vocabularyPaths = ({ vocab }: Config): string[] => vocab.map((path) => resolve(path));

/** Refuses to have articles read by a server that knows other words; throws CONFIG_INVALID. */
export function requireVocabularyOfServer(config: Config): void {
  const holder = findHolder(config.store);
  const wanted = vocabularyPaths(config);
  if (wanted.length === 0 || (holder === null && config.server === null)) return;
  if (holder !== null && wanted.join('\n') === holder.vocab.join('\n')) return;
  throw new ClaimtraceError('CONFIG_INVALID', 'The server that holds the store reads with its own vocabulary', {
    path: wanted.join(', '),
    hint: 'Start the server with this --vocab, or leave it out here.',
  });
}

/** Whether two addresses name the same server; `localhost` is the loopback address. */
function sameAddress(a: string, b: string): boolean {
  const plain = (address: string) => new URL(address).host.replace(/^localhost(?=:|$)/, '127.0.0.1');
  return plain(a) === plain(b);
}

/** Does something with the store of a configuration, and closes it whatever comes of it. */
export async function withSession<T>(config: Config, work: (session: Session) => Promise<T>, threads = 0): Promise<T> {
  const session = await connect(config, threads);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
