/** What takes the keyboard by Tab; the browser skips the rest of them as well. */
const TAB_STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex]';

/**
 * Gives the keyboard to a region, at a place in it that had it before if that is still there. Returns whether it did.
 */
export function focusRegion(region: Element, place?: HTMLElement): boolean {
  const start = place && region.contains(place) && isTabStop(place) ? place : startOf(region);
  // The chart is moved by its own view only; scrolled by the browser it would be displaced.
  start?.focus({ preventScroll: region.matches('main') });
  return start !== undefined && document.activeElement === start;
}

/**
 * In the chart the card one was at, in the outline its row, in a panel what is open in it, as the finding F8 went to,
 * or else the chosen tab, come before what stands first.
 */
function startOf(region: Element): HTMLElement | undefined {
  const stops = [...region.querySelectorAll<HTMLElement>(TAB_STOPS)].filter(isTabStop);
  const first = (selector: string) => stops.find((stop) => stop.matches(selector));
  return (
    first('[data-role], [data-row], .react-flow') ??
    first('[data-place] > button[aria-expanded="true"]') ??
    first('[role="tab"]') ??
    stops[0]
  );
}

function isTabStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });
}
