/** "2 more points can wait while the chart is being started". `isMore`: below findings that do not wait. */
export function laterWords(count: number, isMore: boolean): string {
  const points =
    count === 1 ? `One ${isMore ? 'more ' : ''}point` : `${count} ${isMore ? 'more ' : ''}points`;
  return `${points} can wait while the chart is being started`;
}
