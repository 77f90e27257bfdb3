/** "2 more findings can wait until there is more of the chart". `isMore`: below findings that do not wait. */
export function laterWords(count: number, isMore: boolean): string {
  const findings =
    count === 1 ? `One ${isMore ? 'more ' : ''}finding` : `${count} ${isMore ? 'more ' : ''}findings`;
  return `${findings} can wait until there is more of the chart`;
}
