import type { Line } from './chart.ts';
import { cleanText } from './clean-text.ts';

/** Why a line cannot stand beside the others as it is. */
export interface LineFault {
  /** itself: both ends are one role; nowhere: an end is no role; twin: the same kind stands between the two already. */
  readonly kind: 'itself' | 'nowhere' | 'twin';
  /** Position in the lines that were given. */
  readonly index: number;
}

/**
 * The lines a chart can hold, in their order: without lines to themselves and to nowhere, and each twin joined to the
 * line it repeats, purposes separated by "; ". Every line that is not as it came is in `faults`.
 */
export function possibleLines(
  lines: readonly Line[],
  isRole: (id: string) => boolean,
): { readonly lines: readonly Line[]; readonly faults: readonly LineFault[] } {
  const kept: Line[][] = [];
  const faults: LineFault[] = [];
  const standing = new Map<string, Map<string, Line[]>>();
  for (const [index, line] of lines.entries()) {
    if (!isRole(line.manager) || !isRole(line.report)) {
      faults.push({ kind: 'nowhere', index });
      continue;
    }
    if (line.manager === line.report) {
      faults.push({ kind: 'itself', index });
      continue;
    }
    const ofManager = standing.get(line.manager) ?? new Map<string, Line[]>();
    standing.set(line.manager, ofManager);
    const key = `${line.kind} ${line.report}`;
    const twins = ofManager.get(key);
    if (twins) {
      faults.push({ kind: 'twin', index });
      twins.push(line);
    } else {
      const first = [line];
      ofManager.set(key, first);
      kept.push(first);
    }
  }
  return { lines: kept.flatMap(joined), faults };
}

function joined(twins: readonly Line[]): readonly Line[] {
  const [first] = twins;
  if (!first || twins.length === 1) return twins;
  const purposes = new Set(twins.map((line) => line.purpose).filter((purpose) => purpose?.trim()));
  const unknown = new Map(twins.toReversed().flatMap((line) => [...(line.unknown ?? [])]));
  // Beside a purpose that can be read, one that could not be has no place: writing keeps only one of the two.
  if (purposes.size > 0) unknown.delete('purpose');
  const { unknown: _, ...rest } = first;
  return [
    {
      ...rest,
      ...(purposes.size > 0 && { purpose: cleanText([...purposes].join('; '), 'line').text }),
      ...(unknown.size > 0 && { unknown }),
    },
  ];
}
