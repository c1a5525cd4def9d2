import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/graphql/persisted.ts';
import { readOperations } from '../../src/operations-file.ts';
import { scratch, write } from './cli/harness.ts';

const folder = scratch();
const document = 'query Rules { auditRules { id } }';

describe('a file of operations', () => {
  test('gives documents by their hashes', () => {
    const path = write(folder, 'good.json', JSON.stringify({ [hashOf(document)]: document }));
    expect([...readOperations(path)]).toEqual([[hashOf(document), document]]);
  });

  test.each([
    ['is not there', null, 'can not be read'],
    ['is no JSON', '{', 'can not be read'],
    ['is a list', '[]', 'can not be read'],
    ['has other keys', JSON.stringify({ rules: document }), 'can not be read'],
    ['has a document under the hash of another', JSON.stringify({ [hashOf('{ x }')]: document }), 'another hash'],
    ['has what does not parse', JSON.stringify({ [hashOf('{ x')]: '{ x' }), 'does not parse'],
  ])('that %s is refused by its name', (what, content, message) => {
    const path = join(folder, `${what}.json`);
    if (content !== null) write(folder, `${what}.json`, content);
    expect(() => readOperations(path)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', path }));
    expect(() => readOperations(path)).toThrow(message);
  });
});
