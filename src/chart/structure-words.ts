import { inDigits } from './digits.ts';
import type { Band, Headcount, Structure } from './spans.ts';
import type { Role } from './chart.ts';

/** One number of an organisation, as it stands above its name. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** The organisation in four numbers. */
export function structureFigures({ count, layers, vacant, headcount }: Structure): readonly Figure[] {
  return [
    { name: count === 1 ? 'role' : 'roles', value: inDigits(count) },
    { name: layers.length === 1 ? 'layer' : 'layers', value: inDigits(layers.length) },
    { name: 'vacant', value: inDigits(vacant.length) },
    { name: 'headcount', value: headcount.stating === 0 ? '–' : inDigits(headcount.heads) },
  ];
}

/** How far the headcount goes. */
export function headcountWords({ stating, silent }: Headcount): string {
  if (stating === 0) return 'No role states how many heads its team has, so there is no headcount.';
  const said = `${inDigits(stating)} ${stating === 1 ? 'role states' : 'roles state'} the heads of the team`;
  const unsaid = silent === 0 ? '' : `, ${inDigits(silent)} ${silent === 1 ? 'does' : 'do'} not`;
  return `${said}${unsaid}. A team within another that is stated counts once.`;
}

/** "stated for 1 of 11 roles". */
export function statingWords({ stating, silent }: Pick<Headcount, 'stating' | 'silent'>): string {
  return `stated for ${inDigits(stating)} of ${counted(stating + silent)}`;
}

function counted(roles: number): string {
  return roles === 1 ? '1 role' : `${inDigits(roles)} roles`;
}

/** "Layer 1" is the top. */
export function layerName(depth: number): string {
  return `Layer ${depth + 1}`;
}

/** "1", "2–3", "13+". */
export function bandName({ from, to }: Band): string {
  if (to === Number.POSITIVE_INFINITY) return `${from}+`;
  return from === to ? `${from}` : `${from}–${to}`;
}

/** "3.5 on average, 7 at most"; absent when nobody leads anybody. */
export function spanWords({ average, widest }: Structure): string | undefined {
  if (average === undefined || widest === undefined) return undefined;
  return `${average.toFixed(1)} on average, ${widest.span} at most`;
}

export const NO_LAYERS = 'Nobody leads the chart: every role has a boss.';
export const NO_SPANS = 'Nobody has a direct report yet.';
export const HOW_SPANS_COUNT =
  'Counted as the rules do: without dotted lines and assistants. Boards and committees have no span.';

/** Roles that are no layer, or that nobody holds; those there are none of are left out. */
export function besides({
  vacant,
  bodies,
  apart,
}: Structure): readonly { readonly name: string; readonly roles: readonly Role[] }[] {
  return [
    { name: 'Vacant', roles: vacant },
    { name: 'Boards and committees', roles: bodies },
    { name: 'Not under the top', roles: apart },
  ].filter(({ roles }) => roles.length > 0);
}
