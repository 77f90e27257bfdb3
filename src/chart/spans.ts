import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';
import { at } from './org-index/links.ts';
import { readRole } from './role-reading.ts';
import { findTops } from './tops.ts';

/** A number of direct reports, from and to; the last band has no end. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** From one report, where a level is often one too many, to more than anybody can lead without help. */
export const BANDS: readonly Band[] = [
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 7 },
  { from: 8, to: 12 },
  { from: 13, to: Number.POSITIVE_INFINITY },
];

/** The shape of an organisation in numbers, and who is behind each. Roles come in drawing order. */
export interface Structure {
  /** All roles, boards and committees included. */
  readonly count: number;
  readonly headcount: Headcount;
  /** With those an interim looks after, who has yet to be replaced. */
  readonly vacant: readonly Role[];
  /** From the top down, as many as {@link findTops} counts; people only, but for a body that is itself the top. */
  readonly layers: readonly (readonly Role[])[];
  /** Boards and committees, which are no layer. */
  readonly bodies: readonly Role[];
  /** People no line leads to from the top. */
  readonly apart: readonly Role[];
  /** Who leads how many, band by band as in {@link BANDS}. */
  readonly bands: readonly (readonly Role[])[];
  /** The mean of all spans; absent when nobody leads anybody. */
  readonly average: number | undefined;
  /** The narrowest span; absent when nobody leads anybody. */
  readonly narrowest: number | undefined;
  /** The widest span, and everybody who has it; absent when nobody leads anybody. */
  readonly widest: { readonly span: number; readonly roles: readonly Role[] } | undefined;
}

/** Heads as far as teams are stated. A stated team inside another stated one is counted with that one. */
export interface Headcount {
  readonly heads: number;
  /** How many roles state their team; and how many do not, boards and committees left out. */
  readonly stating: number;
  readonly silent: number;
}

const known = new WeakMap<Org, Structure>();

/**
 * Measures a chart, once per index, in one pass. A span is counted as the rules do: solid reports without assistants;
 * boards and committees have none.
 */
export function measureStructure(org: Org): Structure {
  const found = known.get(org);
  if (found) return found;
  const made = measure(org);
  known.set(org, made);
  return made;
}

function measure(org: Org): Structure {
  const { drawingOrder, downwards } = org;
  const tops = findTops(org);
  const vacant: Role[] = [];
  const bodies: Role[] = [];
  const apart: Role[] = [];
  const layers = Array.from({ length: tops.layers }, (): Role[] => []);
  const bands = BANDS.map((): Role[] => []);
  // As every rule reads them: what is declared wins over the title.
  const readings = drawingOrder.map((role) => readRole(org, role));
  /** Stands under somebody whose stated team it is a part of. */
  const covered = new Uint8Array(drawingOrder.length);
  let heads = 0;
  let stating = 0;
  let silent = 0;
  let managers = 0;
  let spans = 0;
  let narrowest: number | undefined;
  let widest: { span: number; roles: Role[] } | undefined;

  for (const [position, role] of drawingOrder.entries()) {
    const body = readings[position]?.body === true;
    if (role.vacant === true) vacant.push(role);
    if (role.staff !== undefined) {
      stating += 1;
      if (covered[position] === 0) heads += role.staff;
    } else if (!body) silent += 1;
    const counts = role.staff !== undefined || covered[position] === 1;
    let span = 0;
    const end = at(downwards.starts, position + 1);
    for (let i = at(downwards.starts, position); i < end; i += 1) {
      const report = at(downwards.targets, i);
      if (readings[report]?.assistant === false) span += 1;
      if (counts) covered[report] = 1;
    }
    const depth = tops.depth(role.id);
    if (body && !tops.isTop(role.id)) bodies.push(role);
    else if (depth === undefined) apart.push(role);
    else layers[depth]?.push(role);
    if (body || span === 0) continue;
    managers += 1;
    spans += span;
    bands[bandOf(span)]?.push(role);
    narrowest = Math.min(span, narrowest ?? span);
    if (!widest || span > widest.span) widest = { span, roles: [role] };
    else if (span === widest.span) widest.roles.push(role);
  }
  return {
    count: org.roles.length,
    headcount: { heads, stating, silent },
    vacant,
    layers,
    bodies,
    apart,
    bands,
    average: managers === 0 ? undefined : spans / managers,
    narrowest,
    widest,
  };
}

function bandOf(span: number): number {
  return BANDS.findIndex(({ to }) => span <= to);
}
