/** Text of an article made fit for a terminal: control and direction characters would let it forge what is printed. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken within. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && columns(line) + 1 + columns(rest) > width) {
      lines.push(line);
      line = '';
    }
    while (line === '' && columns(rest) > width) {
      lines.push([...rest].slice(0, Math.max(1, width >> 1)).join(''));
      rest = [...rest].slice(Math.max(1, width >> 1)).join('');
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Text cut to a number of columns, with an ellipsis where something is missing. */
export function fit(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += columns(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** How many columns of a terminal a text takes: wide East Asian characters take two, combining marks none. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** "1 claim", "2 claims". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A share as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
