/** What takes the keyboard by Tab; the browser skips the rest of them as well. */
const TAB_STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex]';

/** Gives the keyboard to a region, at a place in it that had it before if that is still there. Returns whether it did. */
export function focusRegion(region: Element, place?: HTMLElement): boolean {
  const start = place && region.contains(place) && isTabStop(place) ? place : startOf(region);
  // The chart is moved by its own view only; scrolled by the browser it would be displaced.
  start?.focus({ preventScroll: region.matches('main') });
  return start !== undefined && document.activeElement === start;
}

/** In the chart the card one was at, in the outline its row, and in a panel the chosen tab, come before what stands first. */
function startOf(region: Element): HTMLElement | undefined {
  const stops = [...region.querySelectorAll<HTMLElement>(TAB_STOPS)].filter(isTabStop);
  const card = stops.find((stop) => stop.matches('[data-role], [data-row], .react-flow'));
  return card ?? stops.find((stop) => stop.matches('[role="tab"]')) ?? stops[0];
}

function isTabStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });
}
