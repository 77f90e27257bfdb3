import { SEVERITIES, type SeveritySetting } from '../chart/chart.ts';
import { quoteText } from '../chart/quote.ts';
import { CATALOGUE, findRule } from '../rules/catalogue/index.ts';
import type { TableOptions } from './read-chart.ts';
import { readMap } from './read-map.ts';
import { writableFormats, type WritableFormat } from './file-kinds.ts';
import { didYouMean } from './near-matches.ts';
import { helpHint, misunderstood, type Misunderstood, type OptionsRead, readOptions } from './options.ts';

const COMMANDS = ['lint', 'convert', 'diff', 'rules', 'licences'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const LINT_FORMATS = ['text', 'json', 'markdown', 'html', 'sarif'] as const;
export const DIFF_FORMATS = ['text', 'json', 'markdown', 'csv'] as const;
const RULE_FORMATS = ['text', 'json'] as const;

export interface LintCommand {
  readonly kind: 'lint';
  readonly files: readonly string[];
  readonly format: (typeof LINT_FORMATS)[number];
  readonly scenarioId: string | undefined;
  readonly overrides: ReadonlyMap<string, SeveritySetting>;
  readonly table: TableOptions;
  readonly maxWarnings: number;
}

export interface ConvertCommand {
  readonly kind: 'convert';
  readonly from: string;
  readonly to: string;
  /** Absent: the ending of `to` says it. */
  readonly format: WritableFormat | undefined;
  readonly scenarioId: string | undefined;
  readonly table: TableOptions;
}

export interface DiffCommand {
  readonly kind: 'diff';
  /** A file, or a file with `#` and a scenario behind it. */
  readonly before: string;
  readonly after: string;
  readonly format: (typeof DIFF_FORMATS)[number];
  readonly table: TableOptions;
}

export type Command =
  | LintCommand
  | ConvertCommand
  | DiffCommand
  | { readonly kind: 'rules'; readonly format: (typeof RULE_FORMATS)[number] }
  | { readonly kind: 'licences' }
  | { readonly kind: 'help'; readonly topic: CommandName | undefined }
  | { readonly kind: 'version' };

export type CommandRead = { readonly ok: true; readonly command: Command } | Misunderstood;

/** What a person asks for, or why it could not be understood. */
export function readCommandLine(args: readonly string[]): CommandRead {
  const [first, ...rest] = args;
  if (first === undefined) return misunderstood(`Say what to do: ${COMMANDS.join(', ')}. ${helpHint()}`);
  if (first.startsWith('-')) return readWithoutCommand(args);
  if (first === 'help') return understood({ kind: 'help', topic: COMMANDS.find((name) => name === rest[0]) });
  const name = COMMANDS.find((known) => known === first);
  if (name === undefined) return misunderstood(noSuchCommand(first));
  const options = readOptions(rest, { help: 'flag', ...OPTIONS[name] }, name);
  if (!options.ok) return options;
  if (options.has('help')) return understood({ kind: 'help', topic: name });
  return READERS[name](options);
}

const ONCE = 'The standard input, “-”, can be read only once. Name it once.';

const OPTIONS = {
  lint: {
    format: 'value',
    scenario: 'value',
    rule: 'value',
    map: 'value',
    sheet: 'value',
    'max-warnings': 'value',
  },
  convert: { scenario: 'value', to: 'value', map: 'value', sheet: 'value' },
  diff: { format: 'value', map: 'value', sheet: 'value' },
  rules: { format: 'value' },
  licences: {},
} as const;

const READERS: Readonly<Record<CommandName, (options: OptionsRead) => CommandRead>> = {
  lint: readLint,
  convert: readConvert,
  diff: readDiff,
  rules: readRules,
  licences: readLicences,
};

function understood(command: Command): CommandRead {
  return { ok: true, command };
}

function readWithoutCommand(args: readonly string[]): CommandRead {
  const options = readOptions(args, { help: 'flag', version: 'flag' });
  if (!options.ok) {
    const hint = `The command comes first: ${COMMANDS.join(', ')}.`;
    return misunderstood(`${options.message} ${hint}`);
  }
  if (options.has('help')) return understood({ kind: 'help', topic: undefined });
  if (options.has('version')) return understood({ kind: 'version' });
  return misunderstood(`The command comes first: ${COMMANDS.join(', ')}. ${helpHint()}`);
}

function noSuchCommand(name: string): string {
  return `There is no command ${quoteText(name)}.${didYouMean(name, COMMANDS)} ${helpHint()}`;
}

function readLint(options: OptionsRead): CommandRead {
  const format = oneOf('format', options.value('format') ?? 'text', LINT_FORMATS, 'lint');
  if (typeof format !== 'string') return format;
  const overrides = readOverrides(options.values('rule'));
  if ('ok' in overrides) return overrides;
  const map = readMap(options.values('map'));
  if ('ok' in map) return map;
  const limit = options.value('max-warnings');
  if (limit !== undefined && !/^\d{1,9}$/.test(limit))
    return misunderstood(
      `${quoteText(limit)} is no number of warnings. Write --max-warnings with a whole number from 0.`,
    );
  if (options.rest.length === 0) return misunderstood(`Say which files to lint. ${helpHint('lint')}`);
  if (namesStandardTwice(options.rest)) return misunderstood(ONCE);
  return understood({
    kind: 'lint',
    files: options.rest,
    format,
    scenarioId: options.value('scenario'),
    overrides,
    table: { map, sheet: options.value('sheet') },
    maxWarnings: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
  });
}

function readOverrides(given: readonly string[]): ReadonlyMap<string, SeveritySetting> | Misunderstood {
  const settings: readonly SeveritySetting[] = ['off', ...SEVERITIES];
  const overrides = new Map<string, SeveritySetting>();
  for (const text of given) {
    const [id = '', word, ...more] = text.split('=');
    const setting = settings.find((known) => known === word);
    if (!findRule(id)) {
      const known = CATALOGUE.map((rule) => rule.id);
      return misunderstood(
        `There is no rule ${quoteText(id)}.${didYouMean(id, known)} “reportline rules” lists them all.`,
      );
    }
    if (setting === undefined || more.length > 0)
      return misunderstood(
        `${quoteText(text)} gives the rule no setting. Write --rule ${id}=off, or =info, =warning or =error.`,
      );
    overrides.set(id, setting);
  }
  return overrides;
}

function readConvert(options: OptionsRead): CommandRead {
  const [from, to, ...more] = options.rest;
  if (from === undefined || to === undefined || more.length > 0) {
    const wanted =
      'Say what to convert and into what: two files, of which “-” is the standard input or output.';
    return misunderstood(`${wanted} ${helpHint('convert')}`);
  }
  const wanted = options.value('to');
  const format = wanted === undefined ? undefined : oneOf('to', wanted, writableFormats(), 'convert');
  if (typeof format === 'object') return format;
  const map = readMap(options.values('map'));
  if ('ok' in map) return map;
  const table: TableOptions = { map, sheet: options.value('sheet') };
  return understood({ kind: 'convert', from, to, format, scenarioId: options.value('scenario'), table });
}

function readDiff(options: OptionsRead): CommandRead {
  const format = oneOf('format', options.value('format') ?? 'text', DIFF_FORMATS, 'diff');
  if (typeof format !== 'string') return format;
  const [before, after, ...more] = options.rest;
  if (before === undefined || after === undefined || more.length > 0)
    return misunderstood(
      `Say which two charts to compare: two files, each with #SCENARIO behind it where another than the baseline is meant. ${helpHint('diff')}`,
    );
  if (namesStandardTwice(options.rest)) return misunderstood(ONCE);
  const map = readMap(options.values('map'));
  if ('ok' in map) return map;
  const table: TableOptions = { map, sheet: options.value('sheet') };
  return understood({ kind: 'diff', before, after, format, table });
}

function readRules(options: OptionsRead): CommandRead {
  const format = oneOf('format', options.value('format') ?? 'text', RULE_FORMATS, 'rules');
  if (typeof format !== 'string') return format;
  if (options.rest.length > 0)
    return misunderstood(
      `“rules” lists all rules and takes no ${quoteText(options.rest[0] ?? '')}. ${helpHint('rules')}`,
    );
  return understood({ kind: 'rules', format });
}

function readLicences(options: OptionsRead): CommandRead {
  const [more] = options.rest;
  if (more === undefined) return understood({ kind: 'licences' });
  return misunderstood(
    `“licences” shows all of them and takes no ${quoteText(more)}. ${helpHint('licences')}`,
  );
}

function namesStandardTwice(files: readonly string[]): boolean {
  return files.filter((file) => file === '-').length > 1;
}

function oneOf<const Value extends string>(
  option: string,
  given: string,
  values: readonly Value[],
  command: CommandName,
): Value | Misunderstood {
  const value = values.find((known) => known === given);
  if (value !== undefined) return value;
  return misunderstood(
    `--${option} ${quoteText(given)} is not among its values. It can be ${values.join(', ')}. ${helpHint(command)}`,
  );
}
