import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../src/formats/link/base64url.ts';

describe('base64url', () => {
  it('gives every bytes back, in characters an address holds as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('takes more bytes than a call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
  });

  it.each(['a', 'abcde', 'ab+c', 'ab/c', 'ab==', 'ab c', 'äbcd', 'ab\ncd'])('refuses %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});
