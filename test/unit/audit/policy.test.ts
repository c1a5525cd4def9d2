import { describe, expect, test } from 'vitest';
import type { ClaimtraceError } from '../../../schema/errors.ts';
import { auditUnder, DEFAULT_POLICY, policyOf, requireSoundWaivers } from '../../../src/audit/policy.ts';
import { article, claim } from './article.ts';

const text = 'Kale rebuilds bone.\nMilk raises calcium.\n';
const claims = [claim(text, 'Kale rebuilds bone.', {}), claim(text, 'Milk raises calcium.', {})];
const origin = [
  [0, 1, 1],
  [20, 2, 1],
] as const;
const kale = article(text, { claims, origin });
const refusal = (work: () => unknown): ClaimtraceError => {
  try {
    work();
  } catch (error) {
    return error as ClaimtraceError;
  }
  throw new Error('nothing was refused');
};
const quotes = (...args: Parameters<typeof auditUnder>) =>
  auditUnder(...args).findings.map(({ start, end }) => text.slice(start!, end!));

describe('a policy', () => {
  test('changes severities and leaves rules out', () => {
    const milder = policyOf({ rules: { 'unsupported-claim': 'info' }, waivers: [] });
    expect(auditUnder(milder, kale).findings.map(({ severity, severityRank }) => [severity, severityRank])).toEqual([
      ['INFO', 0],
      ['INFO', 0],
    ]);
    expect(auditUnder(policyOf({ rules: { 'unsupported-claim': 'off' }, waivers: [] }), kale).findings).toEqual([]);
  });

  test('refuses rules that there are not, with those that there are', () => {
    const error = refusal(() => policyOf({ rules: { 'unsuported-claim': 'off' }, waivers: [] }));
    expect(error).toMatchObject({
      code: 'RULE_UNKNOWN',
      path: 'audit.rules.unsuported-claim',
      hint: expect.stringContaining('unsupported-claim'),
    });
    const waiver = { rule: 'nonsense', quote: 'a', reason: 'b' };
    expect(refusal(() => policyOf({ rules: {}, waivers: [waiver] }))).toMatchObject({
      code: 'RULE_UNKNOWN',
      path: 'audit.waivers.0.rule',
    });
  });

  test('lets be what a waiver quotes, in the file that it names', () => {
    const waiver = { rule: 'unsupported-claim', quote: 'Kale  rebuilds', reason: 'known' };
    expect(quotes(policyOf({ rules: {}, waivers: [waiver] }), kale)).toEqual(['Milk raises calcium.']);
    expect(quotes(policyOf({ rules: {}, waivers: [{ ...waiver, file: 'a.md' }] }), kale)).toEqual([
      'Milk raises calcium.',
    ]);
    expect(quotes(policyOf({ rules: {}, waivers: [{ ...waiver, file: 'b.md' }] }), kale)).toHaveLength(2);
    expect(quotes(policyOf({ rules: {}, waivers: [{ ...waiver, rule: 'vague-attribution' }] }), kale)).toHaveLength(2);
  });

  test('lets be what the text waives, by its lines, and counts it', () => {
    const waiver = { rule: 'unsupported-claim', reason: 'known', line: 2, from: 2, to: 2 };
    const waived = auditUnder(DEFAULT_POLICY, { ...kale, waivers: [waiver] });
    expect(waived.waived).toBe(1);
    expect(quotes(DEFAULT_POLICY, { ...kale, waivers: [waiver] })).toEqual(['Kale rebuilds bone.']);
    expect(auditUnder(DEFAULT_POLICY, { ...kale, waivers: [{ ...waiver, reason: null }] }).waived).toBe(0);
  });
});

describe('waivers of a file', () => {
  test('are refused without a reason, and for rules that there are not', () => {
    const diagnostics = [{ code: 'WAIVER_INVALID', message: 'The waiver in line 3 lacks a reason', span: null }];
    expect(refusal(() => requireSoundWaivers({ ...kale, diagnostics }, 'x.md'))).toMatchObject({
      code: 'WAIVER_INVALID',
      path: 'x.md',
    });
    const waivers = [{ rule: 'dangling-markers', reason: 'r', line: 7, from: 7, to: null }];
    expect(refusal(() => requireSoundWaivers({ ...kale, waivers }, 'x.md'))).toMatchObject({
      code: 'RULE_UNKNOWN',
      line: 7,
      hint: expect.stringContaining('dangling-marker'),
    });
  });
});
