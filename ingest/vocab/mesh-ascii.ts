import type { Concept, VocabularyFormat } from './concept.ts';
import { meshConcept, type MeshRecord, newMeshRecord } from './mesh-record.ts';

/** MeSH in ASCII: descriptors (d20xx.bin) and supplementary records (c20xx.bin), each after a line `*NEWRECORD`. */
export const meshAscii: VocabularyFormat = {
  name: 'mesh-ascii',
  licence: 'MeSH, courtesy of the U.S. National Library of Medicine',
  recognises: (head) => head.find((line) => line.trim() !== '')?.trim() === '*NEWRECORD',
  *read(lines, skip) {
    let record: MeshRecord | null = null;
    let line = 0;
    const done = function* (): Generator<Concept> {
      if (!record) return;
      const made = meshConcept(record);
      if (made) yield made;
      else skip({ line: record.line, why: 'a record without UI or heading' });
    };
    for (const raw of lines) {
      line++;
      const text = raw.trim();
      if (text === '*NEWRECORD') {
        yield* done();
        record = newMeshRecord(line);
      } else if (record && text !== '') readField(record, text, () => skip({ line, why: 'no "FIELD = value"' }));
    }
    yield* done();
  },
};

function readField(record: MeshRecord, text: string, fail: () => void): void {
  const at = text.indexOf(' = ');
  // Notes may go on over several lines: only what begins like a field and is none is dirty.
  if (at < 0) return /^[A-Z]{2,}\s*=/.test(text) ? undefined : fail();
  const field = text.slice(0, at);
  const value = text.slice(at + 3);
  if (field === 'UI') record.id = value;
  else if (field === 'MH' || field === 'NM') record.heading = value;
  else if (field === 'MN') record.trees.push(value);
  else if (field === 'HM') record.mapped.push(value.replace(/^\*/, '').split('/')[0]!);
  else if (field === 'ENTRY' || field === 'PRINT ENTRY' || field === 'SY') {
    // term|semantic types|…|relation|…: EQV is the same; of others (NRW, BRD, REL) only the letters tell.
    const parts = value.split('|');
    const list =
      parts.includes('NRW') || parts.includes('BRD') || parts.includes('REL') ? record.related : record.entries;
    list.push(parts[0]!);
  }
}
