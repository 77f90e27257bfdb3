/**
 * Whether a list of areas (accountable or responsible for) names this one, whatever its case and surrounding
 * space. A qualified area (`cx:emea`) is another area.
 */
export function namesArea(areas: readonly string[] | undefined, area: string): boolean {
  return areas?.some((named) => named.trim().toLowerCase() === area) ?? false;
}

/** The list without an area. */
export function withoutArea(areas: readonly string[] | undefined, area: string): readonly string[] {
  return areas?.filter((named) => named.trim().toLowerCase() !== area) ?? [];
}

/** The list with an area at its end, unless it is there already. */
export function withArea(areas: readonly string[] | undefined, area: string): readonly string[] {
  return namesArea(areas, area) ? (areas ?? []) : [...(areas ?? []), area];
}
