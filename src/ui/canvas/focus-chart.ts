/** Gives the keyboard to the chart as a whole, which passes it on to the selected card once that is in the page. */
export function focusChart(): void {
  document.querySelector<HTMLElement>('main .react-flow')?.focus({ preventScroll: true });
}
