import { describe, expect, it } from 'vitest';
import { tokensCss } from '../../scripts/design-tokens.ts';
import { DARK, LIGHT } from '../../src/layout/theme.ts';

const names = (theme: object) => tokensCss(theme, {}).match(/--[\w-]+(?=:)/g);
const flat = (css: string) => css.replaceAll(/\s+/g, ' ').trim();

describe('tokensCss', () => {
  it('gives light by default, dark by system unless light is asked for, and dark by request', () => {
    expect(flat(tokensCss({ ink: '#111' }, { ink: '#eee' }))).toBe(
      [
        ':root { color-scheme: light; --ink: #111; }',
        '@media (prefers-color-scheme: dark) {',
        ':root:not([data-theme="light"]) { color-scheme: dark; --ink: #eee; } }',
        ':root[data-theme="dark"] { color-scheme: dark; --ink: #eee; }',
      ].join(' '),
    );
  });

  it('joins nested names and writes them in kebab case', () => {
    const theme = { cardEdge: '#abc', department: { marketing: '#def', customerService: '#123' } };
    const css = tokensCss(theme, theme);
    for (const line of [
      '--card-edge: #abc;',
      '--department-marketing: #def;',
      '--department-customer-service: #123;',
    ]) {
      expect(css.split(line)).toHaveLength(4);
    }
  });

  it('leaves out what is not a text', () => {
    expect(tokensCss({ radius: 4, ink: '#111' }, { ink: '#eee' })).not.toContain('radius');
  });

  it('refuses a value that would end its rule', () => {
    expect(() => tokensCss({ ink: 'red; } body { display: none' }, {})).toThrow('--ink');
  });

  it('gives both real themes the same names', () => {
    expect(names(LIGHT)?.length).toBeGreaterThan(10);
    expect(names(DARK)).toEqual(names(LIGHT));
  });
});
