import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../schema/files.ts';
import type { Library } from '../../src/library.ts';

/** The paths of all views, as web/views/index.ts lists them. */
export const PATHS: readonly string[] = [
  ...readFileSync(join(PACKAGE_ROOT, 'web/views/index.ts'), 'utf8').matchAll(/\['(\/[^']*)', \(\) => import/g),
].map(([, path]) => path!);

interface Found {
  readonly data: {
    readonly cited: { readonly nodes: readonly { readonly id: string; readonly article: { readonly id: string } }[] };
    readonly sources: { readonly nodes: readonly { readonly id: string }[] };
    readonly mechanism: {
      readonly id: string;
      readonly asSubject: { readonly nodes: readonly { readonly id: string }[] };
    };
    readonly end: { readonly id: string };
  };
}

/** Parameters for each view that show something of examples/; a view that is not here has no test. */
export async function parametersOf(library: Library): Promise<Readonly<Record<string, Record<string, string>>>> {
  const { data } = (await library.execute(`{
    cited: claims(first: 1, where: { supportStatus: [CITED] }) { nodes { id article { id } } }
    sources(first: 1, orderBy: { field: CLAIM_COUNT, direction: DESC }) { nodes { id } }
    mechanism(name: "TLR4") { id asSubject(first: 1) { nodes { id } } }
    end: mechanism(name: "bone loss") { id }
  }`)) as unknown as Found;
  const [claim] = data.cited.nodes;
  return {
    '/': {},
    '/search': { text: 'gut' },
    '/mechanisms': {},
    '/mechanism': { id: data.mechanism.id },
    '/statement': { id: data.mechanism.asSubject.nodes[0]!.id },
    '/pathways': { from: data.mechanism.id, to: data.end.id },
    '/article': { id: claim!.article.id },
    '/trace': { claim: claim!.id },
    '/sources': {},
    '/source': { id: data.sources.nodes[0]!.id },
    '/audit': {},
    '/overview': {},
    '/contradictions': {},
    '/consensus': {},
    '/ingest': {},
  };
}

/** The keys of a view, as docs/explorer.md lists them; those of every view too. */
export function keysOf(path: string): string[] {
  const rows = readFileSync(join(PACKAGE_ROOT, 'docs/explorer.md'), 'utf8').matchAll(
    /^\| (`[^|]*`) +\| ([a-z, ]+?) +\|/gm,
  );
  return [...rows]
    .filter(([, , where]) => where!.split(', ').some((one) => one === 'everywhere' || `/${one}` === path))
    .flatMap(([, keys]) => keys!.match(/[^` ]+/g)!);
}

/** The address of a view. */
export const addressOf = (path: string, parameters: Record<string, string> = {}): string => {
  const query = new URLSearchParams(parameters).toString();
  return query === '' ? path : `${path}?${query}`;
};
