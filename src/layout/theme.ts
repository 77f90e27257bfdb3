import type { RoleFunction, Severity } from '../chart/chart.ts';
import type { CardDifference } from '../chart/overlay.ts';

/**
 * The colours of the product, as data: style sheets, canvas and exports all take them from here. Names become
 * custom properties (`--accent-ink`, `--department-it`). Every colour of text reaches 4.5 to 1 on paper, page and
 * canvas alike; shapes and department bars reach 3 to 1.
 */
export interface Theme {
  readonly ink: string;
  /** Secondary text. */
  readonly soft: string;
  /** Labels, channels and other small print. */
  readonly faint: string;
  readonly rule: string;
  /** The border of a card: a little stronger than a rule, so that it holds on a projector. */
  readonly edge: string;
  readonly paper: string;
  readonly page: string;
  readonly canvas: string;
  /** Behind a row or button under the pointer. */
  readonly hover: string;
  readonly line: string;
  readonly accent: string;
  /** Text on the accent. */
  readonly accentInk: string;
  readonly accentTint: string;
  /** The areas a role is accountable for. */
  readonly accountable: string;
  /** The soft dark below raised things; style sheets add how far it reaches. */
  readonly shadow: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What stands on a severity's shape. */
  readonly severitySign: string;
  /** A severity's colour as text. */
  readonly severityText: Readonly<Record<Severity, string>>;
  readonly severityTint: Readonly<Record<Severity, string>>;
  /** What differs between two charts, as shapes, lines and text. What stands on the shapes is {@link severitySign}. */
  readonly change: Readonly<Record<CardDifference, string>>;
  /** Behind words that differ. */
  readonly changeTint: Readonly<Record<CardDifference, string>>;
  readonly department: Readonly<Record<RoleFunction, string>>;
}

export const LIGHT: Theme = {
  ink: '#1c2126',
  soft: '#5b636d',
  faint: '#666e78',
  rule: '#e3e0da',
  edge: '#d3d0ca',
  paper: '#ffffff',
  page: '#faf9f6',
  canvas: '#f4f2ed',
  hover: '#f0eee8',
  line: '#7a828c',
  accent: '#2a5bd7',
  accentInk: '#ffffff',
  accentTint: '#e9effc',
  accountable: '#0a746d',
  shadow: 'rgb(28 33 38 / 0.07)',
  severity: { error: '#c4281c', warning: '#b45a00', info: '#2267a8' },
  severitySign: '#ffffff',
  severityText: { error: '#b92318', warning: '#a14f00', info: '#2267a8' },
  severityTint: { error: '#fdeceb', warning: '#fdf1e3', info: '#e8f1f9' },
  change: { added: '#1c7438', removed: '#8a2f6c', moved: '#6a3fc2', changed: '#766000' },
  changeTint: { added: '#e3f3e6', removed: '#f7e6f0', moved: '#eee8fb', changed: '#f9f0cc' },
  department: {
    'customer-experience': '#0b7f77',
    'customer-service': '#3a8f5c',
    digital: '#6a4fc4',
    marketing: '#9a3f86',
    sales: '#b5452f',
    operations: '#a8641a',
    it: '#2b6cb0',
    product: '#0f7c99',
    hr: '#b23a66',
    finance: '#6b7a1c',
    legal: '#7d5a3c',
    communications: '#c0508f',
    channel: '#2f7f4f',
    data: '#4a57b8',
    strategy: '#8a6d0b',
    general: '#4a525c',
    other: '#7a828c',
  },
};

export const DARK: Theme = {
  ink: '#eceae4',
  soft: '#a9b0b8',
  faint: '#949ca5',
  rule: '#343a41',
  edge: '#3f464e',
  paper: '#22272d',
  page: '#1b1f24',
  canvas: '#15181c',
  hover: '#2b3138',
  line: '#8b939d',
  accent: '#7ea2ff',
  accentInk: '#15181c',
  accentTint: '#28334d',
  accountable: '#35b3a8',
  shadow: 'rgb(0 0 0 / 0.35)',
  severity: { error: '#f0665b', warning: '#d98a2b', info: '#5a9fdc' },
  severitySign: '#15181c',
  severityText: { error: '#f47f75', warning: '#e09a45', info: '#6fafe6' },
  severityTint: { error: '#3c2527', warning: '#382c1e', info: '#20303f' },
  change: { added: '#5fc47c', removed: '#ec86b8', moved: '#ab90f8', changed: '#d9c84f' },
  changeTint: { added: '#1f3628', removed: '#3d2635', moved: '#2e2947', changed: '#3a351c' },
  department: {
    'customer-experience': '#35b3a8',
    'customer-service': '#62b985',
    digital: '#9d88ea',
    marketing: '#cf78bb',
    sales: '#e07f69',
    operations: '#d39a52',
    it: '#6aa5e3',
    product: '#4cb4d1',
    hr: '#e0789d',
    finance: '#a9b94f',
    legal: '#b8926f',
    communications: '#e58bbd',
    channel: '#5bb37e',
    data: '#8b98ea',
    strategy: '#c9a93d',
    general: '#9aa3ad',
    other: '#7f8893',
  },
};
