import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalData } from '../eval/data.ts';
import { packagePath } from '../schema/files.ts';

export interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Real pages: the measuring data where they are, else our own examples. */
export function realPages(): Page[] {
  const readability = evalData('data/html/readability/pages');
  const defuddle = evalData('data/html/defuddle/fixtures');
  const files = [
    ...(readability ? readdirSync(readability).map((name) => join(readability, name, 'source.html')) : []),
    ...(defuddle ? readdirSync(defuddle).map((name) => join(defuddle, name)) : []),
  ].filter((file) => file.endsWith('.html') && existsSync(file));
  const chosen = files.length ? files : examples();
  return chosen.sort().map((name) => ({ name, bytes: readFileSync(name) }));
}

const examples = (): string[] =>
  readdirSync(packagePath('examples'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => packagePath(`examples/${file}`));

/** A page of about `megabytes`, made of the paragraphs of one of ours again and again. */
export function largePage(megabytes: number): string {
  const paragraph = (i: number): string =>
    `<p id="p${i}">Lipopolysaccharide number ${i} activates TLR4 on <a href="https://example.org/cells/${i}">macrophages</a>, and TNFα rises by ${i % 90} percent [${(i % 40) + 1}]. <em>Butyrate</em> lowered it in mice.</p>\n`;
  const parts: string[] = [];
  for (let i = 0, size = 0; size < megabytes * 1e6; i++) size += parts[parts.push(paragraph(i)) - 1]!.length;
  return `<!doctype html><html lang="en"><head><title>A large page</title></head><body><main><h1>A large page</h1>\n${parts.join('')}</main></body></html>`;
}

/** A book of about `megabytes` of plain text: our own examples, a chapter each, again and again. */
export function largeBook(megabytes: number): string {
  const chapters = readdirSync(packagePath('examples'))
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => readFileSync(packagePath(`examples/${file}`), 'utf8').replace(/^#+ |[*_`]/gm, ''));
  const parts: string[] = [];
  for (let i = 0, size = 0; size < megabytes * 1e6; i++) {
    size += parts[parts.push(`Chapter ${i + 1}\n\n${chapters[i % chapters.length]!}\n\n`) - 1]!.length;
  }
  return parts.join('');
}
