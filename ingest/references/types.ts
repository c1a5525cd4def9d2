/** What a reference shows of its work. */
export interface Shown {
  readonly text: string;
  readonly title: string | undefined;
  readonly journal: string | undefined;
  readonly book: string | undefined;
  readonly note: string | undefined;
  readonly hasEditor: boolean;
  readonly hasPublisher: boolean;
  readonly isLocated: boolean;
  readonly hasIdentifier: boolean;
  readonly hasUrl: boolean;
}

const MEETING = /\b(?:Proceedings|Proc\.|Conference|Conf\.|Symposium|Workshop|Congress|Meeting)(?!\p{L})/u;
const THESIS = /\b(?:thesis|dissertation|thèse|Diss\.|Habilitation)(?!\p{L})/iu;
const REPORT =
  /\b(?:technical report|tech\. rep|working paper|report no|white paper|discussion paper|technical memo)/iu;

/** The type of a work in the terms of CSL, by what its reference shows; undefined where that says nothing. */
export function typeOf(shown: Shown): string | undefined {
  const { text, title, journal, book, note } = shown;
  if (THESIS.test(note ?? '') || (!journal && THESIS.test(text))) return 'thesis';
  if (/\bpatent\b/iu.test(note ?? '')) return 'patent';
  if (book && title && book !== title) return MEETING.test(book) ? 'paper-conference' : 'chapter';
  if (journal) return shown.isLocated || shown.hasIdentifier ? 'article-journal' : 'article';
  if (REPORT.test(text)) return 'report';
  if (shown.hasPublisher) return 'book';
  if (shown.hasUrl) return 'webpage';
  if (/\barXiv\b/iu.test(text)) return 'article';
  return undefined;
}
