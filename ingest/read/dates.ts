const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as 2024, 2024-05 or 2024-05-01, as far as the words tell; null where they tell none. */
export function partialDate(words: string): string | null {
  const text = words.trim().slice(0, 100);
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d-])/.exec(text);
  if (iso) return joined(iso[1]!, iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return joined(compact[1]!, compact[2], compact[3]);
  const year = /\b(1[5-9]\d\d|20\d\d)\b/.exec(text)?.[1];
  if (year === undefined) return null;
  const month = MONTHS.indexOf(
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(text)?.[1]?.toLowerCase() ?? '',
  );
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d|:)/.exec(text.replace(year, ''))?.[1];
  return month < 0 ? year : joined(year, String(month + 1), day);
}

function joined(year: string, month?: string, day?: string): string {
  const inRange = (value: string | undefined, most: number): boolean => Number(value) >= 1 && Number(value) <= most;
  if (!inRange(month, 12)) return year;
  const start = `${year}-${month!.padStart(2, '0')}`;
  return inRange(day, 31) ? `${start}-${day!.padStart(2, '0')}` : start;
}
