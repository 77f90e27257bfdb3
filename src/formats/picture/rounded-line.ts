/** Something that draws lines. */
export interface LinePen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** A curve to x, y which leaves and arrives in the direction of the corner. */
  bendTo(cornerX: number, cornerY: number, x: number, y: number): void;
}

/** Leads a pen along a right-angled line whose corners are rounded, no rounder than half the shorter stretch. */
export function drawRoundedLine(points: readonly number[], radius: number, pen: LinePen): void {
  const last = points.length - 2;
  pen.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let i = 2; i < last; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    const backX = (points[i - 2] as number) - x;
    const backY = (points[i - 1] as number) - y;
    const onX = (points[i + 2] as number) - x;
    const onY = (points[i + 3] as number) - y;
    const before = Math.abs(backX) + Math.abs(backY);
    const after = Math.abs(onX) + Math.abs(onY);
    const bend = Math.min(radius, before / 2, after / 2);
    pen.lineTo(x + Math.sign(backX) * bend, y + Math.sign(backY) * bend);
    pen.bendTo(x, y, x + Math.sign(onX) * bend, y + Math.sign(onY) * bend);
  }
  if (last > 0) pen.lineTo(points[last] as number, points[last + 1] as number);
}
