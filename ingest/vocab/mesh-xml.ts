import { Parser } from 'htmlparser2';
import type { Concept, VocabularyFormat } from './concept.ts';
import { meshConcept, newMeshRecord } from './mesh-record.ts';
import type { MeshRecord } from './mesh-record.ts';

const RECORDS = new Set(['DescriptorRecord', 'SupplementalRecord']);

/** MeSH in XML: descriptors and supplementary records. No entity but XML's own is expanded, no DTD is fetched. */
export const meshXml: VocabularyFormat = {
  name: 'mesh-xml',
  licence: 'MeSH, courtesy of the U.S. National Library of Medicine',
  recognises: (head) =>
    head.some((line) => /<(?:DescriptorRecordSet|SupplementalRecordSet|DescriptorRecord)\b/.test(line)),
  *read(lines, skip) {
    const done: Concept[] = [];
    const path: string[] = [];
    let record: MeshRecord | null = null;
    let relation = '';
    let preferred = '';
    let text = '';
    let line = 0;
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          path.push(name);
          text = '';
          if (RECORDS.has(name)) record = newMeshRecord(line);
          if (name === 'Concept') preferred = attributes['PreferredConceptYN'] ?? '';
          if (name === 'Concept') relation = preferred === 'Y' ? 'EQV' : '';
        },
        ontext(part) {
          text += part;
        },
        onclosetag(name) {
          path.pop();
          const value = text.trim();
          const parent = path.at(-1) ?? '';
          if (!record) return;
          if ((name === 'DescriptorUI' || name === 'SupplementalRecordUI') && RECORDS.has(parent)) record.id = value;
          else if (
            name === 'String' &&
            /^(?:Descriptor|SupplementalRecord)Name$/.test(parent) &&
            RECORDS.has(path.at(-2) ?? '')
          )
            record.heading = value;
          else if (name === 'TreeNumber') record.trees.push(value);
          // Other concepts of a record are narrower, broader or related ones that MeSH takes as entry terms.
          else if (name === 'String' && parent === 'Term')
            (relation === 'EQV' ? record.entries : record.related).push(value);
          else if (RECORDS.has(name)) {
            const made = meshConcept(record);
            if (made) done.push(made);
            else skip({ line: record.line, why: 'a record without UI or name' });
            record = null;
          }
          text = '';
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    for (const part of lines) {
      line++;
      parser.write(`${part}\n`);
      yield* done.splice(0);
    }
    parser.end();
    yield* done;
  },
};
