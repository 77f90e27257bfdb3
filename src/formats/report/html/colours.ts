import { DARK, LIGHT, type Theme } from '../../../layout/theme.ts';

type Colours = Readonly<Record<string, string>>;

const { severity, severityText, severityTint, change, changeTint, department, ...plain } = LIGHT;

/**
 * The product's colours by name instead of by value: what is drawn in them is light or dark as the page is, and light
 * on paper.
 */
export const BY_NAME: Theme = {
  ...named(plain),
  severity: named(severity, 'severity-'),
  severityText: named(severityText, 'severityText-'),
  severityTint: named(severityTint, 'severityTint-'),
  change: named(change, 'change-'),
  changeTint: named(changeTint, 'changeTint-'),
  department: named(department, 'department-'),
};

function named<Set extends Colours>(colours: Set, prefix = ''): Readonly<Record<keyof Set, string>> {
  const names = Object.keys(colours).map((name) => [name, `var(--${prefix}${name})`]);
  return Object.fromEntries(names) as Record<keyof Set, string>;
}

/** A theme as custom properties, by the names {@link BY_NAME} has. */
function properties({ severity: shape, severityText: text, severityTint: tint, ...theme }: Theme): string {
  // Nothing on a page of findings differs from anything.
  const { department: departments, change: _, changeTint: __, ...others } = theme;
  const sets: readonly (readonly [string, Colours])[] = [
    ['', others],
    ['severity-', shape],
    ['severityText-', text],
    ['severityTint-', tint],
    ['department-', departments],
  ];
  return sets
    .flatMap(([prefix, colours]) =>
      Object.entries(colours).map(([name, colour]) => `--${prefix}${name}:${colour};`),
    )
    .join('');
}

/** Light by default and on paper; dark on a screen that is. */
export const COLOUR_STYLE = `:root{color-scheme:light dark;${properties(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(DARK)}}}
`;
