import { number } from './svg-text.ts';

/** Path data of a right-angled line whose corners are rounded, no rounder than half the shorter stretch. */
export function roundedPath(points: readonly number[], radius: number): string {
  const last = points.length - 2;
  let path = `M${number(points[0] ?? 0)} ${number(points[1] ?? 0)}`;
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
    const from = `${number(x + Math.sign(backX) * bend)} ${number(y + Math.sign(backY) * bend)}`;
    const to = `${number(x + Math.sign(onX) * bend)} ${number(y + Math.sign(onY) * bend)}`;
    path += `L${from}Q${number(x)} ${number(y)} ${to}`;
  }
  return last > 0 ? `${path}L${number(points[last] as number)} ${number(points[last + 1] as number)}` : path;
}
