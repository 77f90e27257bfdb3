/**
 * Where to go on when an item of the panel is gone. Items have places such as `finding:…` or `question:…`.
 *
 * @param gone The place of the item; one that was only brought to another list has gone there.
 * @param before All places, in their order, when it was there.
 * @param now All places there are.
 * @returns The next item of its kind, or else the one before it, or any that is left; undefined when there is none.
 */
export function nextPlace(
  gone: string,
  before: readonly string[],
  now: readonly string[],
): string | undefined {
  const there = new Set(now);
  const at = before.indexOf(gone);
  const kind = kindOf(gone);
  const after = before.slice(at + 1);
  const ahead = before.slice(0, Math.max(0, at)).reverse();
  const isSame = (place: string) => kindOf(place) === kind;
  const nearest = [...after.filter(isSame), ...ahead.filter(isSame), ...after, ...ahead];
  const brought = kind === 'dismissed' ? [`finding:${gone.slice(kind.length + 1)}`] : [];
  return [gone, ...brought, ...nearest].find((place) => there.has(place)) ?? now[0];
}

function kindOf(place: string): string {
  return place.slice(0, place.indexOf(':'));
}
