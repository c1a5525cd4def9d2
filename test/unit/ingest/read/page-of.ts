import { assembleDocument } from '../../../../ingest/assemble.ts';
import type { Document } from '../../../../ingest/document.ts';
import { htmlReader } from '../../../../ingest/read/html.ts';
import { slice } from '../../../../schema/span.ts';

export const PROSE = [
  'Calcium leaves the bone when the blood runs short of it, and comes back at night, as tracer studies show.',
  'In a trial of 212 women, those who drank milk kept more bone at the hip than those who did not, over two years.',
  'Vitamin D helps the gut take up calcium, and most people make enough of it in the sun between April and October.',
];

export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${PROSE[index % PROSE.length]}</p>`).join('\n');

/** Entries of a reference list, as items. */
export const entries = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li>${entry(index)}</li>`).join('');

export const entry = (index: number): string =>
  `Moreno A. Milk and the hip, part ${index + 1}. Bone. 201${index};1${index}:3-9.`;

export const read = (html: string): Document =>
  assembleDocument(htmlReader.read(html, { file: 'page.html' }), { articleId: 'page' });

/** A page of that body. */
export const pageOf = (body: string): Document =>
  read(
    `<html><head><title>Milk and bone</title><meta name="author" content="Ada Moreno"></head><body>${body}</body></html>`,
  );

/** A page whose article has something between its paragraphs, and something around it. */
export const page = (inner: string, around = ''): Document =>
  pageOf(
    `<div class="site"><div class="story"><h1>Milk and bone</h1>${paragraphs(3)}${inner}${paragraphs(2)}</div></div>${around}`,
  );

/** The words of the blocks of each kind of section. */
export function sections(document: Document): Record<string, string[]> {
  const kinds = new Map(document.sections.map((section) => [section.id, section.kind]));
  const words: Record<string, string[]> = {};
  for (const block of document.blocks) {
    (words[kinds.get(block.sectionId)!] ??= []).push(slice(document.text, block.span));
  }
  return words;
}

export const reasons = (document: Document): string[] => document.leftOut.map(({ reason }) => reason);
