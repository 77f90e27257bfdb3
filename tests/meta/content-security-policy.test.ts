import { describe, expect, it } from 'vitest';
import { POLICY, policyText } from '../../scripts/content-security-policy.ts';

describe('the content security policy', () => {
  it('allows nothing by default and nothing unsafe anywhere', () => {
    expect(POLICY['default-src']).toEqual(["'none'"]);
    expect(policyText(POLICY)).not.toMatch(/unsafe|\*|https?:|wss?:/);
  });

  it('writes directives as a header has them', () => {
    expect(policyText({ 'default-src': ["'none'"], 'img-src': ["'self'", 'data:'] })).toBe(
      "default-src 'none'; img-src 'self' data:",
    );
  });
});
