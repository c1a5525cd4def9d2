/** A date in the terms of CSL-JSON: year, month and day as far as they are known. */
export interface CslDate {
  'date-parts': number[][];
}

/** Months by the first letters of their names in English, German, French and Spanish. */
const MONTHS = new Map(
  [
    ['jan', 'ene'],
    ['feb', 'fév', 'fev'],
    ['mar', 'mär'],
    ['apr', 'avr', 'abr'],
    ['may', 'mai'],
    ['jun', 'juin'],
    ['jul', 'juil'],
    ['aug', 'aoû', 'ago'],
    ['sep'],
    ['oct', 'okt'],
    ['nov'],
    ['dec', 'dez', 'déc', 'dic'],
  ].flatMap((names, before) => names.map((name) => [name, before + 1] as const)),
);

const YEAR = /(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)([a-z](?!\p{L}))?/u;

/** The date in a text, with the letter that tells works of one year apart; null where no year is. */
export function readDate(text: string): { date: CslDate; letter?: string } | null {
  const year = YEAR.exec(text);
  if (!year) return null;
  const parts = [Number(year[1])];
  const month = monthIn(text);
  if (month !== undefined) {
    parts.push(month);
    const day = /(?<![\d-])(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d\p{L}-])/u.exec(text);
    if (day) parts.push(Number(day[1]));
  }
  return { date: { 'date-parts': [parts] }, ...(year[2] && { letter: year[2] }) };
}

function monthIn(text: string): number | undefined {
  for (const word of text.toLowerCase().match(/\p{L}{3,12}/gu) ?? []) {
    const month = MONTHS.get(word.slice(0, 3)) ?? MONTHS.get(word.slice(0, 4));
    if (month !== undefined) return month;
  }
  return undefined;
}

/** What each text has that says when a work was looked up, and most have not. */
const MAY_BE_ACCESSED = /access|retrieved|cited|viewed|consult|abgerufen/i;
const ACCESSED =
  /\b(?:accessed|retrieved|cited|viewed|consulted|consulté(?: le)?|abgerufen(?: am)?|date of access|access date)\b(?:\s(?:on|in))?:?\s?([^[\]()<>;]{4,30})/iu;

/** When a work was looked up, by what a reference's string says of it. */
export function readAccessed(text: string): CslDate | undefined {
  const said = MAY_BE_ACCESSED.test(text) ? ACCESSED.exec(text)?.[1] : undefined;
  return said === undefined ? undefined : readDate(said)?.date;
}
