import { findHolders } from './folding.ts';
import type { Forest } from './forest.ts';

/** Who stands in a higher layer than whom, by role number, and how strongly the two are pulled together. */
export interface LayeredEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const TREE = 8;
const SOLID = 3;
const DOTTED = 1;

/**
 * The lines that shape the layers, without circles: the tree's first, then further bosses, then dotted lines
 * between roles of different depth. A line that would close a circle, or join two peers, is only drawn.
 */
export function layeredEdges(forest: Forest): readonly LayeredEdge[] {
  const { lineEnds, placingLine, preOrder, parent, singles } = forest;
  const lines = forest.scenario.lines;
  const depth = new Map<number, number>();
  for (const role of preOrder) depth.set(role, (depth.get(parent[role] as number) ?? -1) + 1);
  const { holderOf } = findHolders(forest);
  const floating = new Set(singles);
  const below = new Map<number, number[]>();
  const edges: LayeredEdge[] = [];
  const add = (from: number, to: number, weight: number) => {
    if (reaches(below, to, from) || below.get(from)?.includes(to)) return;
    const list = below.get(from) ?? [];
    below.set(from, list);
    list.push(to);
    edges.push({ from, to, weight });
  };
  const shown = (role: number) => depth.has(role) || floating.has(role);
  const visit = (wanted: (line: number, manager: number, report: number) => void) => {
    for (let i = 0; i < lines.length; i += 1) {
      const manager = holderOf(lineEnds[i * 2] as number);
      const report = holderOf(lineEnds[i * 2 + 1] as number);
      if (manager !== report && shown(manager) && shown(report)) wanted(i, manager, report);
    }
  };
  visit((line, manager, report) => {
    if (placingLine[report] === line) add(manager, report, TREE);
  });
  visit((line, manager, report) => {
    if (lines[line]?.kind === 'solid' && placingLine[report] !== line) add(manager, report, SOLID);
  });
  visit((line, manager, report) => {
    if (lines[line]?.kind !== 'dotted') return;
    const difference = (depth.get(report) ?? 0) - (depth.get(manager) ?? 0);
    if (floating.has(manager) || floating.has(report) || difference > 0) add(manager, report, DOTTED);
    else if (difference < 0) add(report, manager, DOTTED);
  });
  return edges;
}

function reaches(below: ReadonlyMap<number, readonly number[]>, from: number, to: number): boolean {
  const seen = new Set([from]);
  const stack = [from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === to) return true;
    for (const next of below.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      stack.push(next);
    }
  }
  return false;
}
