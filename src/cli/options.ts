import { parseArgs } from 'node:util';
import { quoteText } from '../chart/quote.ts';
import { didYouMean } from './near-matches.ts';

/** Options of a command by name; whether each takes a value. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value'>>;

/** What could not be understood, as whole sentences with the next step. */
export interface Misunderstood {
  readonly ok: false;
  readonly message: string;
}

export interface OptionsRead {
  readonly ok: true;
  readonly has: (name: string) => boolean;
  /** The value given last. */
  readonly value: (name: string) => string | undefined;
  /** Every value given. */
  readonly values: (name: string) => readonly string[];
  /** What belongs to no option. */
  readonly rest: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = { h: 'help', v: 'version' };

export function misunderstood(message: string): Misunderstood {
  return { ok: false, message };
}

/** Reads options and what stands between them. `command`: whose help to point to; absent: the program's own. */
export function readOptions(
  args: readonly string[],
  kinds: OptionKinds,
  command?: string,
): OptionsRead | Misunderstood {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string[]>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName.startsWith('--') ? token.name : (SHORT[token.name] ?? '');
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return misunderstood(noSuchOption(token.rawName, kinds, command));
    const problem = valueProblem(token.rawName, kind, token.value, token.inlineValue === true);
    if (problem !== undefined) return misunderstood(`${problem} ${helpHint(command)}`);
    found.set(name, [...(found.get(name) ?? []), token.value ?? '']);
  }
  const values = (name: string) => found.get(name) ?? [];
  return { ok: true, has: (name) => found.has(name), values, value: (name) => values(name).at(-1), rest };
}

export function helpHint(command?: string): string {
  return `“reportline ${command === undefined ? '' : `${command} `}--help” says what can be asked.`;
}

function noSuchOption(written: string, kinds: OptionKinds, command: string | undefined): string {
  const names = Object.keys(kinds).map((name) => `--${name}`);
  return `There is no option ${quoteText(written)} here.${didYouMean(written, names)} ${helpHint(command)}`;
}

function valueProblem(
  written: string,
  kind: 'flag' | 'value',
  value: string | undefined,
  isInline: boolean,
): string | undefined {
  const name = quoteText(written);
  if (kind === 'flag') return value === undefined ? undefined : `The option ${name} takes no value.`;
  const isMissing = value === undefined || value === '' || (!isInline && /^-./.test(value));
  return isMissing ? `The option ${name} needs a value after it.` : undefined;
}
