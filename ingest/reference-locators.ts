/** Where in its container a work stands: what of a reference follows the container's name. */
export interface Locator {
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly year?: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const DASH = String.raw`\s?[-\u2010-\u2015\u2212]{1,2}\s?`;
const PAGE = String.raw`[A-Za-z]{0,3}\d{1,7}[A-Za-z]{0,2}`;
const PAGES = String.raw`(?<page>${PAGE}(?:${DASH}${PAGE})?(?:\s?[,+]\s?${PAGE}${DASH}${PAGE}){0,2})`;
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)[a-z]?`;
const DATE = String.raw`\(?${YEAR}(?:[\s,]{1,2}[A-Z][a-z]{2,8}\.?(?:${DASH}[A-Z][a-z]{2,8}\.?)?(?:\s\d{1,2})?)?\)?`;
const VOLUME = String.raw`(?<volume>\d{1,5}[A-Z]?|[A-Z]\d{1,4}|[IVXLC]{1,6})`;
const ISSUE = String.raw`(?:\s?\((?<issue>[^()]{1,20})\))`;
const PP = String.raw`(?:pp?\.?|pages?|S\.)\s?`;

/** Forms of locators, those that only a locator has first. */
const LOCATORS: readonly RegExp[] = [
  // 2019;12(3):45-67 and 2019 Jun;12:45
  `${DATE}\\s?[;:,]\\s?${VOLUME}${ISSUE}?(?:\\s?[:;,.]\\s?(?:${PP})?${PAGES})?`,
  // vol. 12, no. 3, pp. 45-67, 2019
  `[Vv]ol(?:ume)?\\b\\.?\\s?${VOLUME}(?:[\\s,;]{1,3}(?:[Nn]o\\.?|[Ii]ssue|[Nn]um(?:ber)?\\.?|n°)\\s?(?<issue>[\\w–-]{1,12}))?(?:[\\s,;:]{1,3}(?:${DATE}[\\s,;:]{1,3})?(?:[Pp]p?\\.?|[Pp]ages?)\\s?${PAGES})?`,
  // 12(3), 45-67 and 12 (2019) 45-67
  `(?<![\\d/.-])${VOLUME}\\s?\\(${YEAR}\\)\\s?[,:;]?\\s?(?:${PP})?${PAGES}`,
  `(?<![\\d/.-])${VOLUME}${ISSUE}\\s?[,:;]?\\s?(?:${PP})?${PAGES}`,
  // 12:45-67 and 12, 45-67 (2019)
  `(?<![\\d/.-])${VOLUME}\\s?[:,;]\\s?(?:${PP})?${PAGES}[\\s,;.]{0,2}\\(?${YEAR}\\)?`,
  `(?<![\\d/.-])${VOLUME}\\s?:\\s?(?:${PP})?${PAGES}`,
  `(?<![\\d/.-])${VOLUME}\\s?,\\s?(?:${PP})?(?<page>${PAGE}${DASH}${PAGE})`,
  `(?<![\\d/.-])${VOLUME}\\s?,\\s?(?:${PP})(?<page>${PAGE})`,
  `(?<![\\d/.-])${VOLUME}\\s?,\\s?(?<page>${PAGE})(?=[.,;]?\\s?(?:$|\\())`,
  `\\b${YEAR}\\s?,\\s?${VOLUME}${ISSUE}?\\s?,\\s?${PAGES}`,
  `(?:[Pp]p?\\.|[Pp]ages?|\\bpp)\\s?${PAGES}`,
].map((source) => new RegExp(source, 'u'));

/** The locator of a reference's rest; null where it has none. */
export function readLocator(text: string): Locator | null {
  for (const pattern of LOCATORS) {
    const match = pattern.exec(text);
    if (!match || match.index === 0) continue;
    const { volume, issue, page, year } = match.groups ?? {};
    if (volume !== undefined && /^(?:1[5-9]|20)\d\d$/.test(volume) && year === undefined) continue;
    return {
      ...(volume !== undefined && { volume }),
      ...(issue !== undefined && { issue }),
      ...(page !== undefined && { page: page.replace(/\s/g, '') }),
      ...(year !== undefined && { year }),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}
