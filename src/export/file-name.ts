import type { Report } from './report.ts';

const LONGEST = 60;
const ENDING = '-audit';

/** The name of a report as a file, after the article that it is about: ASCII, at most 60 characters before the extension. */
export function fileNameOf(about: Report['about'], extension: string): string {
  const name = (about && (slugOf(about.title) || slugOf(stemOf(about.file ?? '')))) ?? '';
  return `${name === '' ? 'audit' : `${name}${ENDING}`}.${extension}`;
}

function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let slug = '';
  for (const [word] of plain.matchAll(/[a-z\d]+/g)) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST - ENDING.length) return slug === '' ? word.slice(0, LONGEST - ENDING.length) : slug;
    slug = longer;
  }
  return slug;
}

const stemOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
