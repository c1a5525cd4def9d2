import { basename } from 'node:path';
import type { Extraction } from '../../schema/model.ts';
import { jsonLines } from '../data.ts';
import { difference, type FindMisses, oneLine } from './miss.ts';

interface LinkedArticle {
  readonly file: string;
  readonly references: readonly { readonly id: string }[];
  readonly paragraphs: readonly {
    readonly text: string;
    readonly citations: readonly { readonly rids: readonly string[]; readonly range_to_next?: boolean }[];
  }[];
}

/** The references that a paragraph cites, in the order of the list, ranges filled. */
function citedIn({ citations }: LinkedArticle['paragraphs'][number], order: readonly string[]): string[] {
  const ids = citations.flatMap(({ rids, range_to_next }, i) => {
    const next = citations[i + 1]?.rids[0];
    if (!range_to_next || next === undefined) return rids;
    return [...rids, ...order.slice(order.indexOf(rids.at(-1)!) + 1, order.indexOf(next))];
  });
  return order.filter((id) => ids.includes(id));
}

export const linkMisses: FindMisses = function* (gold, extraction, tools) {
  const all = new Map(jsonLines<Extraction>(extraction).map((one) => [basename(one.article.file ?? ''), one]));
  for (const doc of jsonLines<LinkedArticle>(gold)) {
    const rendered = doc.file.replace(/[^\w.-]+/g, '_');
    const found = [`${rendered}.txt`, `${rendered}.html`, basename(doc.file)]
      .map((name) => all.get(name))
      .find(Boolean);
    if (!found) continue;
    const order = doc.references.map(({ id }) => id);
    const { refOf } = tools.matched(found.references, doc.references);
    const own = tools.squeeze(found.text);
    let from = 0;
    for (const paragraph of doc.paragraphs) {
      const { text } = tools.squeeze(paragraph.text);
      const at = own.text.indexOf(text.slice(0, 80), from);
      const want = citedIn(paragraph, order);
      if (at < 0) {
        if (want.length > 0)
          yield { line: 'links.f1', kind: 'paragraph not found', text: `${doc.file}: ${oneLine(paragraph.text)}` };
        continue;
      }
      from = at;
      const [start, end] = [own.at[at]!, own.at[Math.min(own.at.length - 1, at + text.length - 1)]! + 1];
      const citations = found.citations.filter(({ span }) => span.start >= start && span.start < end);
      const got = [
        ...new Set(citations.flatMap(({ references }) => references.map((id) => refOf.get(id) ?? `?${id}`))),
      ];
      const wrong = difference(want, got);
      if (wrong)
        yield {
          line: 'links.f1',
          kind: wrong.split(/[ :]/)[0]!,
          text: `${doc.file}: ${wrong} — ${oneLine(paragraph.text)}`,
        };
    }
  }
};

interface CitedArticle {
  readonly sentences: readonly { readonly text: string; readonly refs: readonly string[] }[];
}

/** By the words of the sentences alone: the scorer looks closer, so that some of these may have counted as right. */
export const citedMisses: FindMisses = function* (gold, extraction, tools) {
  for (const [name, doc, found] of tools.extracted<CitedArticle>(gold, extraction)) {
    const cited = found.sentences.map(({ start, end }) => ({
      words: tools.words(found.text.slice(start, end)),
      markers: found.citations
        .filter(({ span, style }) => span.start >= start && span.start < end && style !== 'LINK' && style !== 'NAMED')
        .map(({ marker }) => marker),
    }));
    const byWords = new Map(
      cited.map((sentence) => [sentence.words.filter((word) => !/\d/.test(word)).join(' '), sentence]),
    );
    for (const { text, refs } of doc.sentences) {
      const own = byWords.get(
        tools
          .words(text)
          .filter((word) => !/\d/.test(word))
          .join(' '),
      );
      if (own && own.markers.length > 0 === refs.length > 0) continue;
      const kind = !own ? 'sentence not found' : own.markers.length > 0 ? 'not cited' : 'cited';
      if (own || refs.length > 0)
        yield { line: 'cited.f1', kind, text: `${name}: ${(own?.markers ?? []).join(' ')} — ${text}` };
    }
  }
};

export const sentenceMisses: FindMisses = function* (gold, extraction, tools) {
  for (const [name, doc, found] of tools.extracted<{ text: string; sentences: (string | { end: number })[] }>(
    gold,
    extraction,
  )) {
    const text = tools.squeeze(doc.text);
    const place = tools.alignment(name, found, text);
    let at = 0;
    const want = new Set(
      doc.sentences.map(
        (one) => (at = typeof one === 'string' ? at + tools.squeeze(one).at.length : text.before[one.end]!),
      ),
    );
    const got = new Set(
      place ? found.sentences.map((span) => place(span)?.[1]).filter((end) => end !== undefined) : [],
    );
    const shown = (end: number): string => {
      const middle = (text.at[end - 1] ?? 0) + 1;
      return `${name}: ${oneLine(doc.text.slice(Math.max(0, middle - 60), middle))} ┃ ${oneLine(doc.text.slice(middle, middle + 40))}`;
    };
    for (const line of ['sentences.f1', 'sentences.inner.f1']) {
      for (const end of want) if (!got.has(end)) yield { line, kind: 'end not found', text: shown(end) };
      for (const end of got) if (!want.has(end)) yield { line, kind: 'no end', text: shown(end) };
    }
  }
};
