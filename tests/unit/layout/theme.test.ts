import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../src/chart/chart.ts';
import { departmentColour } from '../../../src/layout/department-colour.ts';
import { DARK, LIGHT, type Theme } from '../../../src/layout/theme.ts';

/** Red, green and blue as light, each from 0 to 1, as WCAG 2.2 and the CIE define them. */
function linear(colour: string): readonly [number, number, number] {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  return [0, 1, 2].map((i) => {
    const value = Number.parseInt(parts[i] ?? '', 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as readonly [number, number, number];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours are apart to the eye: CIE 1976, in which 2.3 is just seen. */
function apart(a: string, b: string): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, i) => value - (other[i] ?? Number.NaN)));
}

function lab(colour: string): readonly number[] {
  const [red, green, blue] = linear(colour);
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    luminance(colour),
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as readonly (readonly [string, Theme])[])('the %s theme', (_, theme) => {
  const grounds = ['paper', 'page', 'canvas'] as const;
  const texts = {
    ink: theme.ink,
    soft: theme.soft,
    faint: theme.faint,
    accent: theme.accent,
    accountable: theme.accountable,
  };

  it.each(grounds)('has text of 4.5 to 1 on %s', (ground) => {
    const named = { ...texts, ...theme.severityText, ...theme.change };
    for (const [name, colour] of Object.entries(named))
      expect(contrast(colour, theme[ground]), name).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('has shapes and lines of 3 to 1 on %s', (ground) => {
    for (const [name, colour] of [...Object.entries(theme.severity), ['line', theme.line] as const])
      expect(contrast(colour, theme[ground]), name).toBeGreaterThanOrEqual(3);
  });

  it('has text of 4.5 to 1 on what is highlighted or coloured', () => {
    expect(contrast(theme.accentInk, theme.accent)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [theme.ink, theme.soft, theme.accent])
      for (const ground of [theme.hover, theme.accentTint])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const severity of ['error', 'warning', 'info'] as const) {
      expect(contrast(theme.severitySign, theme.severity[severity]), severity).toBeGreaterThanOrEqual(4.5);
      for (const colour of [theme.ink, theme.soft, theme.severityText[severity]])
        expect(contrast(colour, theme.severityTint[severity]), severity).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has words of 4.5 to 1 on what differs, and on its shapes', () => {
    for (const kind of ['added', 'removed', 'moved', 'changed'] as const) {
      expect(contrast(theme.severitySign, theme.change[kind]), kind).toBeGreaterThanOrEqual(4.5);
      for (const colour of [theme.ink, theme.soft, theme.accountable, theme.change[kind]])
        expect(contrast(colour, theme.changeTint[kind]), `${colour} on ${kind}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has colours of what differs that nobody takes for each other, or for a severity', () => {
    const kinds = Object.entries(theme.change);
    for (const [kind, colour] of kinds)
      for (const [other, second] of [...kinds, ...Object.entries(theme.severity)])
        if (kind !== other) expect(apart(colour, second), `${kind} and ${other}`).toBeGreaterThanOrEqual(25);
  });

  it('has department bars of 3 to 1 on a card, each its own', () => {
    for (const name of FUNCTIONS)
      expect(contrast(theme.department[name], theme.paper), name).toBeGreaterThanOrEqual(3);
    expect(new Set(Object.values(theme.department)).size).toBe(FUNCTIONS.length);
  });
});

describe('departmentColour', () => {
  it('is the colour of the function', () => {
    expect(departmentColour(LIGHT, { function: 'it', department: 'Sales' })).toBe(LIGHT.department.it);
  });

  it('is the same for a department however it is written, in both themes', () => {
    const colour = departmentColour(LIGHT, { department: 'Field Ops' });
    expect(departmentColour(LIGHT, { department: ' FIELD ops ' })).toBe(colour);
    const name = FUNCTIONS.find((known) => LIGHT.department[known] === colour) ?? 'other';
    expect(departmentColour(DARK, { department: 'Field Ops' })).toBe(DARK.department[name]);
  });

  it('is grey where nothing is known', () => {
    expect(departmentColour(LIGHT, {})).toBe(LIGHT.department.other);
    expect(departmentColour(LIGHT, { department: ' ' })).toBe(LIGHT.department.other);
  });
});
