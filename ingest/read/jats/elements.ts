import type { SectionKind } from '../../../schema/model.ts';
import { set } from '../../words.ts';

/** Elements without text of the article; labels and titles are written by what they belong to. */
export const SILENT = set(
  'alt-text long-desc object-id graphic inline-graphic permissions kwd-group counts custom-meta-group custom-meta-wrap related-article colgroup col label title xref-alt bio author-comment processing-meta attrib-meta',
);

/** Elements that stand apart from the text around them: within a paragraph they wait for its end. */
export const FLOATS = set(
  'fig fig-group table-wrap table-wrap-group boxed-text supplementary-material media fn chem-struct-wrap graphic-wrap statement',
);

/** Groups with a label and a title of their own, and the section that they and what is in them belong to; null: that around them. */
export const GROUPS: Readonly<Record<string, SectionKind | null>> = {
  sec: null,
  app: null,
  'boxed-text': null,
  statement: null,
  'def-list': null,
  'table-wrap-foot': null,
  'fn-group': 'NOTES',
  ack: 'NOTES',
  notes: 'NOTES',
  glossary: 'NOTES',
  'ref-list': 'REFERENCES',
};

/** Elements that break the line before and behind them. */
export const BLOCKS = set(
  'p sec app app-group boxed-text statement list list-item def-list def-item def disp-quote verse-group verse-line attrib speech preformat code disp-formula-group fig fig-group table-wrap table-wrap-group table-wrap-foot table caption supplementary-material media chem-struct-wrap fn fn-group ack notes glossary ref-list ref front-stub body back',
);
