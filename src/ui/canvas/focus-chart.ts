/**
 * Gives the keyboard to the card that takes it, or to the chart as a whole while that card is not in the page: it passes
 * the keyboard on once the card is.
 */
export function focusChart(): void {
  const card = document.querySelector<HTMLElement>('main [data-role][tabindex="0"]');
  (card ?? document.querySelector<HTMLElement>('main .react-flow'))?.focus({ preventScroll: true });
}
