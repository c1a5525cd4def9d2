import { describe, expect, test } from 'vitest';
import { decode } from '../../../ingest/encoding.ts';
import { ClaimtraceError } from '../../../schema/errors.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

function failure(of: () => unknown): ClaimtraceError {
  try {
    of();
  } catch (error) {
    if (error instanceof ClaimtraceError) return error;
  }
  throw new Error('it did not fail as expected');
}

describe('decode', () => {
  test('takes UTF-8 wherever the bytes are valid', () => {
    expect(decode(Buffer.from('TNFα – 5 µg')).text).toBe('TNFα – 5 µg');
  });

  test('makes all line ends one character and drops the byte order mark', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'a\r\nb\rc\n')).text).toBe('a\nb\nc\n');
  });

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x61, 0, 0xb1, 0x03]],
    ['utf-16be', [0xfe, 0xff, 0, 0x61, 0x03, 0xb1]],
  ])('reads %s by its byte order mark', (_, given) => {
    expect(decode(Uint8Array.from(given)).text).toBe('aα');
  });

  test.each([
    ['<meta charset="windows-1252"><p>20 ', '°C'],
    ['<META http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>20 ', '°C'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><p>20 ', '°C'],
  ])('takes a legacy charset that the page declares: %s', (head, shown) => {
    expect(decode(bytes(head, [0xb0], 'C</p>')).text).toContain(shown);
  });

  test('a charset that the caller knows comes before the page’s own', () => {
    expect(decode(bytes('<meta charset="windows-1252"><p>', [0xe1], '</p>'), 'iso-8859-7').text).toContain('α');
  });

  test('a page that declares a legacy charset and was saved as UTF-8 is UTF-8', () => {
    expect(decode(Buffer.from('<meta charset="iso-8859-1"><p>β-cells</p>')).text).toContain('β-cells');
  });

  test('plain text about meta tags declares nothing', () => {
    expect(failure(() => decode(bytes('Write <meta charset="windows-1252">, ', [0xb0]))).code).toBe('ENCODING_INVALID');
  });

  test('says where the first wrong byte is, whatever replacement characters the author wrote', () => {
    const error = failure(() => decode(Buffer.concat([Buffer.from('α\ufffdb '), Buffer.from([0xff, 0x41])])));
    expect(error.code).toBe('ENCODING_INVALID');
    expect(error.message).toContain('Byte 7 ');
    expect(error.hint).toBeTruthy();
  });

  test('a page that declares UTF-8 and is not is refused, too', () => {
    expect(failure(() => decode(bytes('<meta charset="utf-8"><p>', [0xe9], 't</p>'))).code).toBe('ENCODING_INVALID');
  });

  test('an unknown charset counts as none', () => {
    expect(decode(Buffer.from('<meta charset="klingon"><p>é</p>')).text).toContain('é');
  });

  test('says what was lost in a legacy charset', () => {
    const { diagnostics } = decode(bytes('<meta charset="shift_jis"><p>a ', [0x81], '</p>'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['TEXT_REPLACED']);
  });

  test.each([
    ['a PDF', bytes('%PDF-1.7\n')],
    ['a PNG', bytes([0x89], 'PNG\r\n')],
    ['an Office document', bytes('PK', [3, 4], 'word/')],
    ['NUL in the middle', bytes('some text', [0], 'more')],
  ])('refuses %s', (_, given) => {
    expect(failure(() => decode(given)).code).toBe('FILE_BINARY');
  });

  test.each([
    ['nothing', bytes()],
    ['white space', bytes(' \n\t\r\n')],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf])],
  ])('refuses %s', (_, given) => {
    expect(failure(() => decode(given)).code).toBe('FILE_EMPTY');
  });
});
