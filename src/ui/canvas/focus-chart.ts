/** Gives the keyboard to the chart as a whole, which passes it on to the selected card once that is in the page. */
export function focusChart(): void {
  document.querySelector<HTMLElement>('main .react-flow')?.focus({ preventScroll: true });
}

/**
 * Gives the keyboard to the card of a role that is selected, or to the chart as a whole while that card is not in the
 * page.
 */
export function focusCard(id: string | undefined): void {
  const card =
    id === undefined ? null : document.querySelector<HTMLElement>(`main [data-role="${CSS.escape(id)}"]`);
  if (card) card.focus({ preventScroll: true });
  else focusChart();
}
