const MARCH_1900 = Date.UTC(1900, 2, 1);
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const SECOND = 1000;
const INVALID_DATE = '#NUM!';

/** What a cell holds as text that means the same in every country: a day is 2027-03-01, a number has a point. */
export function cellText(value: unknown, from1904: boolean): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value.getTime(), from1904);
  return '';
}

/** Days before March 1900 are one off, for spreadsheets count a 29th of February that was not. */
function dateText(time: number, from1904: boolean): string {
  const isEarly = !from1904 && time < MARCH_1900;
  const seconds = Math.round(time / SECOND) * SECOND;
  const moment = new Date(isEarly && seconds >= FIRST_DAY + DAY ? seconds + DAY : seconds);
  if (Number.isNaN(moment.getTime())) return INVALID_DATE;
  const [day = '', clock = ''] = moment.toISOString().split('T');
  const hours = clock.slice(0, 8).replace(/:00$/, '');
  if (isEarly && seconds >= FIRST_DAY && seconds < FIRST_DAY + DAY) return hours;
  return hours === '00:00' ? day : `${day}T${hours}`;
}
