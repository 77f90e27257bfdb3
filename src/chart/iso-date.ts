/** The day a person's calendar shows, as "2026-11-22". */
export function isoDate(day: Date): string {
  const month = String(day.getMonth() + 1).padStart(2, '0');
  const date = String(day.getDate()).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${month}-${date}`;
}
