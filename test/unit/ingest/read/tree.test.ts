import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../ingest/read/tree.ts';

describe('a page', () => {
  test('is read by the rules of HTML, not of XML', () => {
    const $ = parsePage(
      '<!DOCTYPE html><P CLASS=lead>Bone &amp; gut<BR>are <b>linked</b><p>Next<script>if (a < b) go("<p>")</script>',
    );
    expect($('p').length).toBe(2);
    expect($('p.lead').html()).toBe('Bone &amp; gut<br>are <b>linked</b>');
    expect($('script').text()).toBe('if (a < b) go("<p>")');
  });

  test('keeps a self-closed div open, as browsers do', () => {
    expect(parsePage('<div/><p>Inside</p>')('div > p').length).toBe(1);
  });

  test('knows where each node stands in the file', () => {
    const html = '<main>\n<p>Vitamin K2 &gt; K1</p></main>';
    const text = parsePage(html)('p').contents()[0]!;
    expect(html.slice(text.startIndex!, text.endIndex! + 1)).toBe('Vitamin K2 &gt; K1');
  });

  test('does not grow when elements are never closed', () => {
    const $ = parsePage(Array.from({ length: 500 }, (_, i) => `<p><b id=${i}>one</p>`).join(''));
    expect($('*').length).toBe(1000);
  });

  test('is refused, with the line, when elements nest too deep', () => {
    expect(() => parsePage(`\n${'<div>'.repeat(1001)}`)).toThrow(
      expect.objectContaining({ code: 'HTML_TOO_DEEP', message: expect.stringContaining('Line 2') }),
    );
  });
});
