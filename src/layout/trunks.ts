import type { RoutedLine, Trunk } from './placement.ts';

/** Joins the solid lines of each manager where they run on top of each other. Linear. */
export function mergeTrunks(lines: readonly RoutedLine[]): readonly Trunk[] {
  const byManager = new Map<string, RoutedLine[]>();
  for (const line of lines) {
    if (line.kind !== 'solid') continue;
    const manager = line.shownManager ?? line.manager;
    const list = byManager.get(manager);
    if (list) list.push(line);
    else byManager.set(manager, [line]);
  }
  return Array.from(byManager, ([manager, own]) => ({ manager, segments: mergeLines(own) }));
}

function mergeLines(lines: readonly RoutedLine[]): readonly number[] {
  const first = lines[0];
  if (first && lines.length === 1) return segmentsOf(first.points);
  const level = new Map<number, number[]>();
  const upright = new Map<number, number[]>();
  for (const { points } of lines) {
    for (let i = 0; i + 3 < points.length; i += 2) {
      const x1 = points[i] as number;
      const y1 = points[i + 1] as number;
      const x2 = points[i + 2] as number;
      const y2 = points[i + 3] as number;
      if (x1 === x2) extend(upright, x1, Math.min(y1, y2), Math.max(y1, y2));
      else extend(level, y1, Math.min(x1, x2), Math.max(x1, x2));
    }
  }
  const segments: number[] = [];
  for (const [y, spans] of level)
    for (let i = 0; i + 1 < spans.length; i += 2)
      segments.push(spans[i] as number, y, spans[i + 1] as number, y);
  for (const [x, spans] of upright)
    for (let i = 0; i + 1 < spans.length; i += 2)
      segments.push(x, spans[i] as number, x, spans[i + 1] as number);
  return segments;
}

/** A span is joined to the first it touches: lines of one manager start at the same trunk. */
function extend(spans: Map<number, number[]>, at: number, from: number, to: number): void {
  const known = spans.get(at);
  if (!known) {
    spans.set(at, [from, to]);
    return;
  }
  for (let i = 0; i + 1 < known.length; i += 2) {
    if (from > (known[i + 1] as number) || to < (known[i] as number)) continue;
    known[i] = Math.min(from, known[i] as number);
    known[i + 1] = Math.max(to, known[i + 1] as number);
    return;
  }
  known.push(from, to);
}

function segmentsOf(points: readonly number[]): readonly number[] {
  const segments: number[] = [];
  for (let i = 0; i + 3 < points.length; i += 2)
    segments.push(
      points[i] as number,
      points[i + 1] as number,
      points[i + 2] as number,
      points[i + 3] as number,
    );
  return segments;
}
