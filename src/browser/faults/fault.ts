/** What can be told of an error without a word that somebody may have typed. */
export interface Fault {
  /** Such as `TypeError`; `Other` for a name this program does not know. */
  readonly name: string;
  /** The beginning of its message, where that is one of a fixed list. Absent: its message is not told. */
  readonly known?: string;
  /** Where in this program it happened, innermost first: `assets/start-Ab12.js:1:204`. Empty: nowhere that is known. */
  readonly places: readonly string[];
}

const NAMES: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'EvalError',
  'InternalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'EncodingError',
  'InvalidAccessError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** What browsers and React say in words of their own; what follows these beginnings may hold a name, and is cut off. */
const KNOWN_BEGINNINGS = [
  'Maximum call stack size exceeded',
  'too much recursion',
  'Failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'Importing a module script failed',
  'Cannot read properties of undefined',
  'Cannot read properties of null',
  'Invalid array length',
  'Invalid string length',
  'Failed to execute',
  'out of memory',
] as const;

const MOST_PLACES = 12;

/** Where a stack ends a line: a file of this program, under the address it is served from, with line and column. */
const PLACE = /^((?:assets|src)\/[\w./~-]+\.(?:js|tsx?))(?:\?[^:\s]*)?:(\d+):(\d+)\)?$/;

/**
 * An error without its words. Its message may quote a title or a cell, and so may the name and the first lines of its
 * stack, which repeat the message: of all three only what this program or the browser has put there is kept.
 *
 * @param reason What was thrown; anything can be.
 * @param base The address the program's files are under, with a slash at its end.
 */
export function faultOf(reason: unknown, base: string): Fault {
  if (!(reason instanceof Error)) return { name: 'Other', places: [] };
  const { name, message } = reason;
  const known = knownPart(message);
  return {
    name: NAMES.has(name) ? name : 'Other',
    ...(known !== undefined && { known }),
    places: placesIn(stackOnly(reason.stack ?? '', message), base),
  };
}

function knownPart(message: string): string | undefined {
  const [, react] = /^Minified React error #(\d{1,4});/.exec(message) ?? [];
  if (react !== undefined) return `React error ${react}`;
  return KNOWN_BEGINNINGS.find((beginning) => message.startsWith(beginning));
}

/**
 * A stack without the message some browsers begin it with: a message of several lines could pass for places. Nothing
 * where its end cannot be told, because the message has been changed since.
 */
function stackOnly(stack: string, message: string): string {
  const [, header] = /^([\w$.]*Error|[\w$.]*Exception)(?=:|\n|$)/.exec(stack) ?? [];
  if (header === undefined) return /^\s+at /m.test(stack) ? '' : stack;
  const beginning = message === '' ? header : `${header}: ${message}`;
  return stack === beginning || stack.startsWith(`${beginning}\n`) ? stack.slice(beginning.length) : '';
}

function placesIn(stack: string, base: string): readonly string[] {
  const places = stack.split('\n').flatMap((line) => {
    const at = line.indexOf(base);
    if (at < 0) return [];
    const [, file, row, column] = PLACE.exec(line.slice(at + base.length).trimEnd()) ?? [];
    return file === undefined ? [] : [`${file}:${row}:${column}`];
  });
  return places.slice(0, MOST_PLACES);
}
