import type { Plugin } from 'vite';
import { DARK, LIGHT } from '../src/layout/theme.ts';

const VIRTUAL = 'virtual:tokens.css';
/** The null byte keeps other plugins from looking for a file of that name. */
const RESOLVED = `\0${VIRTUAL}`;

function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Every text in a theme with its name, nested names joined: `{ department: { it: '#123' } }` is `--department-it`. */
function declarations(theme: object, prefix = '-'): readonly string[] {
  return Object.entries(theme).flatMap(([name, value]: [string, unknown]) => {
    const property = `${prefix}-${kebab(name)}`;
    if (typeof value === 'object' && value !== null) return declarations(value, property);
    if (typeof value !== 'string') return [];
    if (/[;{}]/.test(value)) throw new Error(`The token ${property} is not a CSS value: ${value}`);
    return [`${property}: ${value};`];
  });
}

function block(selector: string, lines: readonly string[]): string {
  return [`${selector} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
}

/**
 * Two themes as custom properties. Light is the default; dark follows the system unless the root element says
 * `data-theme="light"`, and `data-theme="dark"` forces it.
 *
 * @param light A record of CSS values, nested as you like; what is not a text is left out.
 * @param dark The same names.
 */
export function tokensCss(light: object, dark: object): string {
  const night = ['color-scheme: dark;', ...declarations(dark)];
  const system = block(':root:not([data-theme="light"])', night);
  return [
    block(':root', ['color-scheme: light;', ...declarations(light)]),
    block('@media (prefers-color-scheme: dark)', system.split('\n')),
    block(':root[data-theme="dark"]', night),
    '',
  ].join('\n');
}

/** Serves `virtual:tokens.css`, so that the page and the pictures take their colours from one place. */
export function designTokens(): Plugin {
  return {
    name: 'reportline:design-tokens',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? tokensCss(LIGHT, DARK) : undefined),
  };
}
