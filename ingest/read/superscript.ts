/** Whether a superscript is the end of an ordinal number ("5th", "1re") or a trade mark: no citation ever reads so. */
export function isOrdinalSuffix(text: string): boolean {
  return /^(?:st|nd|rd|th|er|re|e|ème|o|a|º|ª|®|™|©|TM|SM|R)$/i.test(text.trim());
}
