/** Everything but texts, which may be longer than a pattern can follow. */
const TOKEN = /([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const PLAIN = /[^"\\\p{Cc}]+|[\u007F-\u009F]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Where a text stops being JSON, for the person who has to mend it: "line 3, column 5", or where it ends too early.
 * Absent: it is JSON after all.
 */
export function jsonFault(text: string): string | undefined {
  const at = firstFault(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  if (at >= text.trimEnd().length) return `the end of the file (line ${line}): it stops too early`;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`;
}

function firstFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    const start = skipBlanks(text, at);
    const token = tokenAt(text, start);
    if (!token) return expected === 'nothing' && start >= text.length ? undefined : start;
    const next = follow(expected, token.kind, open);
    if (next === undefined) return start;
    expected = next;
    at = token.end;
  }
}

/** A mark, `text` or `scalar`. Absent: nothing JSON has begins here, or it is not finished. */
function tokenAt(text: string, start: number): { readonly kind: string; readonly end: number } | undefined {
  if (text.charAt(start) === '"') {
    const end = endOfText(text, start);
    return end === undefined ? undefined : { kind: 'text', end };
  }
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  return match ? { kind: match[1] ?? 'scalar', end: TOKEN.lastIndex } : undefined;
}

function endOfText(text: string, start: number): number | undefined {
  let at = start + 1;
  while (text.charAt(at) !== '"') {
    const pattern = text.charAt(at) === '\\' ? ESCAPE : PLAIN;
    pattern.lastIndex = at;
    if (!pattern.test(text)) return undefined;
    at = pattern.lastIndex;
  }
  return at + 1;
}

/** What may come after a token; absent if it may not stand here. */
function follow(expected: Expected, token: string, open: ('{' | '[')[]): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  if (token === 'text' && (expected === 'key' || expected === 'key or end')) return 'colon';
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') {
    if (expected !== 'comma or end') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (token === '}' || token === ']') {
    const opening = token === '}' ? '{' : '[';
    const mayEnd =
      expected === 'comma or end' || expected === (token === '}' ? 'key or end' : 'value or end');
    if (!mayEnd || open.at(-1) !== opening) return undefined;
    open.pop();
    return after();
  }
  if (expected !== 'value' && expected !== 'value or end') return undefined;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or end' : 'value or end';
  }
  return after();
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}
