import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, isolated, sentence } from '../../../../src/formats/text/html-text.ts';
import { harmless } from '../../../../src/formats/text/plain-text.ts';
import { anyText } from '../../../support/arbitrary-document.ts';
import { readXml } from '../../../support/read-xml.ts';

describe('escapeHtml', () => {
  it.each([
    ['markup', '<b title="x">&\'', '&lt;b title=&quot;x&quot;&gt;&amp;&#39;'],
    ['what is escaped already', '&lt;', '&amp;lt;'],
    ['control characters', 'a\u0000\u001B[31m\u0085b', 'a[31mb'],
    ['half of a pair', '\uD83D!', '\uFFFD!'],
    ['whole pairs', '😀', '😀'],
    ['what turns the direction', '\u202Eabc\u2066', 'abc'],
    ['what is no character', 'a\uFFFEb\uFFFF', 'ab'],
    ['Arabic', 'مدير', 'مدير'],
  ])('writes %s as text', (_what, text, written) => {
    expect(escapeHtml(text)).toBe(written);
  });
});

describe('html', () => {
  it('escapes texts, and only texts', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p class="${'"x"'}">${inner}${3}${undefined}${['&', [inner]]}</p>`.markup).toBe(
      '<p class="&quot;x&quot;"><b>&lt;i&gt;</b>3&amp;<b>&lt;i&gt;</b></p>',
    );
  });

  it('keeps any text as it is, in an element and in an attribute, escaped once', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { attributes, children } = readXml(html`<p title="${text}">${isolated(text)}</p>`.markup);
        const kept = harmless(text).replace(/[\uFFFE\uFFFF]/g, '');
        expect([attributes.get('title'), children[0]?.name, children[0]?.text]).toEqual([kept, 'bdi', kept]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sentence', () => {
  it('keeps names that are read from right to left to themselves, and escapes them', () => {
    expect(sentence('Move \u2068מנהל <b>\u2069\n under \u2068مدير\u2069.').markup).toBe(
      'Move <bdi>מנהל &lt;b&gt;</bdi> under <bdi>مدير</bdi>.',
    );
  });

  it('has no mark left that nothing answers', () => {
    expect(sentence('\u2068a \u2066b\u2069 c\u2069 \u202Ed').markup).toBe('a b c d');
  });
});
