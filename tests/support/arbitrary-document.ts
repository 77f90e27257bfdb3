import * as fc from 'fast-check';
import {
  ARRANGEMENT_KINDS,
  DIRECTIONS,
  type Arrangement,
  type BranchOrigin,
  type ChartDocument,
  type Context,
  DECK_COLOURS,
  DECK_PAGINGS,
  DECK_PARTS,
  DECK_SUBJECTS,
  DECK_TELLINGS,
  type DeckSettings,
  DIGITAL_WEIGHTS,
  type Dismissal,
  FUNCTIONS,
  INDUSTRIES,
  LEAF_ARRANGEMENTS,
  LEVELS,
  type Line,
  MODELS,
  PAGE_SIZES,
  PICTURE_FORMATS,
  type Role,
  type Scenario,
  SCOPES,
  SEVERITIES,
  SIZES,
  type TableColumn,
  type TableOrigin,
  type Unknown,
} from '../../src/chart/chart.ts';
import { cleanText, type TextKind } from '../../src/chart/clean-text.ts';
import { withoutAbsent } from '../../src/chart/edits/patch.ts';
import { possibleLines } from '../../src/chart/possible-lines.ts';

import { SMALL_LOGO } from './logos.ts';

/** Texts that have broken programs before, or mean something in one of the notations a chart is written in. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=cmd|"/c calc"!A1',
  'A ..> B: c',
  'A --> B',
  'Head (of) [it]',
  '[id: x]',
  '(',
  ']',
  '\\',
  'ends in \\',
  'a; b, c: d',
  'none',
  'None',
  '- bullet',
  '-',
  ' blanks at both ends ',
  '\u00A0',
  'x\u00A0',
  'two\nlines',
  'a\ttab',
  '\u202Eabc\u202C',
  'a\u0000b\u0007\u001B[31m',
  'half \uD83D',
  '\uDE00 half',
  '😀👩‍👩‍👧',
  'Geschäftsführer Ö',
  'مدير',
  '客户体验总监',
  '',
  ' ',
  'null',
  'x'.repeat(10_000),
  'y'.repeat(10_001),
];

/** Any text at all, halves of characters and control characters included. */
export function anyText(): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('Chief Customer Officer', 'Head of Sales', 'Agent', 'CEO') },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 2, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.string({ unit, maxLength: 12 }) },
  );
}

/** A text as a chart may hold it. */
export function chartText(kind: TextKind = 'line'): fc.Arbitrary<string> {
  return anyText().map((text) => cleanText(text, kind).text);
}

/** A text a chart may hold where one is required. */
export function filledText(): fc.Arbitrary<string> {
  return chartText().filter((text) => text.trim() !== '');
}

/** Fields that no version knows. */
function unknownFields(): fc.Arbitrary<Unknown | undefined> {
  const key = fc.constantFrom('__proto__', 'constructor', 'colour', 'x-vendor', 'toJSON', '7', '');
  const value = fc.jsonValue({ maxDepth: 3 }).map((json): unknown => JSON.parse(JSON.stringify(json)));
  const fields = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 2 });
  return rarely(fields.map((entries) => new Map(entries)));
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 1 });
}

/** Objects without the keys that came out `undefined`. */
function stated<T extends object>(
  model: {
    readonly [K in keyof T]-?: fc.Arbitrary<T[K] | undefined>;
  },
): fc.Arbitrary<T> {
  const arbitraries: Record<string, fc.Arbitrary<unknown>> = { ...model };
  return fc.record(arbitraries).map((value) => withoutAbsent(value) as T);
}

const coordinate = () => fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const texts = () => fc.array(chartText(), { maxLength: 3 });
const flag = () => rarely(fc.boolean());

/** A role with any attributes it can have. */
export function arbitraryRole(id: fc.Arbitrary<string> = filledText()): fc.Arbitrary<Role> {
  return stated<Role>({
    id,
    title: filledText(),
    person: rarely(chartText()),
    department: rarely(chartText()),
    function: rarely(fc.constantFrom(...FUNCTIONS)),
    level: rarely(fc.constantFrom(...LEVELS)),
    board: flag(),
    executive: flag(),
    dedicated: flag(),
    accountableFor: rarely(texts()),
    responsibleFor: rarely(texts()),
    budget: flag(),
    staff: rarely(fc.oneof(fc.nat(), coordinate().map(Math.abs))),
    kpis: rarely(texts()),
    touchpoints: rarely(texts()),
    vacant: flag(),
    planned: flag(),
    assistant: flag(),
    jobShare: flag(),
    body: flag(),
    note: rarely(chartText('passage')),
    extra: rarely(
      fc
        .array(fc.tuple(chartText(), chartText('passage')), { maxLength: 3 })
        .map((entries) => new Map(entries)),
    ),
    position: rarely(fc.record({ x: coordinate(), y: coordinate() })),
    unknown: unknownFields(),
  });
}

function arbitraryContext(): fc.Arbitrary<Context> {
  return stated<Context>({
    industry: rarely(fc.constantFrom(...INDUSTRIES)),
    size: rarely(fc.constantFrom(...SIZES)),
    digital: rarely(fc.constantFrom(...DIGITAL_WEIGHTS)),
    model: rarely(fc.constantFrom(...MODELS)),
    scope: rarely(fc.constantFrom(...SCOPES)),
    journey: rarely(texts()),
    unknown: unknownFields(),
  });
}

function arbitraryArrangement(id: fc.Arbitrary<string>): fc.Arbitrary<Arrangement> {
  const leaves = fc.constantFrom(...LEAF_ARRANGEMENTS);
  return stated<Arrangement>({
    kind: rarely(fc.constantFrom(...ARRANGEMENT_KINDS)),
    direction: rarely(fc.constantFrom(...DIRECTIONS)),
    leaves: rarely(leaves),
    branches: rarely(fc.array(fc.tuple(id, leaves), { maxLength: 2 }).map((entries) => new Map(entries))),
    folded: rarely(fc.array(id, { maxLength: 2 })),
    unknown: unknownFields(),
  });
}

function arbitraryDeck(): fc.Arbitrary<DeckSettings> {
  const yesOrNo = rarely(fc.boolean());
  const colour = fc.constantFrom('#0b7f77', '#ffffff');
  return stated<DeckSettings>({
    format: rarely(fc.constantFrom(...PICTURE_FORMATS)),
    subject: rarely(fc.constantFrom(...DECK_SUBJECTS)),
    tells: rarely(fc.constantFrom(...DECK_TELLINGS)),
    part: rarely(fc.constantFrom(...DECK_PARTS)),
    branch: rarely(filledText()),
    levels: rarely(fc.integer({ min: 1, max: 64 })),
    page: rarely(fc.constantFrom(...PAGE_SIZES)),
    upright: yesOrNo,
    paging: rarely(fc.constantFrom(...DECK_PAGINGS)),
    compact: yesOrNo,
    scale: rarely(fc.integer({ min: 1, max: 4 })),
    colours: rarely(fc.constantFrom(...DECK_COLOURS)),
    warnings: yesOrNo,
    people: yesOrNo,
    findings: yesOrNo,
    title: rarely(chartText()),
    subtitle: rarely(chartText()),
    date: yesOrNo,
    confidential: yesOrNo,
    legend: yesOrNo,
    footer: rarely(chartText()),
    brand: rarely(fc.array(colour, { maxLength: 2 })),
    logo: rarely(fc.constant(SMALL_LOGO)),
    unknown: unknownFields(),
  });
}

function arbitraryDismissal(id: fc.Arbitrary<string>): fc.Arbitrary<Dismissal> {
  return stated<Dismissal>({
    rule: filledText(),
    roles: fc.array(id, { maxLength: 2 }),
    about: texts(),
    kind: fc.constantFrom('accepted' as const, 'not-applicable' as const),
    reason: chartText('passage'),
    on: rarely(fc.constantFrom('2026-11-22', '2026-11-22T09:30:00Z')),
    unknown: unknownFields(),
  });
}

function arbitraryTable(): fc.Arbitrary<TableOrigin> {
  const is = rarely(fc.constantFrom('id', 'manager', 'level', 'of a later version'));
  const column = stated<TableColumn>({ name: filledText(), is, unknown: unknownFields() });
  return stated<TableOrigin>({
    columns: fc.uniqueArray(column, { maxLength: 3, selector: ({ name }) => name }),
    left: rarely(texts()),
    unknown: unknownFields(),
  });
}

function arbitraryBranchOrigin(): fc.Arbitrary<BranchOrigin> {
  return stated<BranchOrigin>({
    document: filledText(),
    title: chartText(),
    scenario: filledText(),
    head: filledText(),
    roles: rarely(fc.array(filledText(), { maxLength: 3 })),
    unknown: unknownFields(),
  });
}

function arbitraryLine(id: fc.Arbitrary<string>): fc.Arbitrary<Line> {
  return stated<Line>({
    manager: id,
    report: id,
    kind: fc.constantFrom('solid' as const, 'solid' as const, 'dotted' as const),
    purpose: rarely(chartText()),
    unknown: unknownFields(),
  });
}

/** A scenario as reading can give it: circles, several bosses, several tops and lone roles included. */
export function arbitraryScenario(
  id: fc.Arbitrary<string> = filledText(),
  maxRoles = 8,
): fc.Arbitrary<Scenario> {
  return fc.uniqueArray(filledText(), { maxLength: maxRoles }).chain((ids) => {
    const some = fc.constantFrom(...ids, 'nobody');
    const lines = fc.array(arbitraryLine(some), { maxLength: ids.length * 2 });
    return stated<Scenario>({
      id,
      name: filledText(),
      context: rarely(arbitraryContext()),
      arrangement: rarely(arbitraryArrangement(some)),
      roles: fc.tuple(...ids.map((own) => arbitraryRole(fc.constant(own)))),
      lines: lines.map((drawn) => normalLines(drawn, ids)),
      dismissals: rarely(fc.array(arbitraryDismissal(some), { maxLength: 2 })),
      table: rarely(arbitraryTable()),
      unknown: unknownFields(),
    });
  });
}

function normalLines(lines: readonly Line[], ids: readonly string[]): readonly Line[] {
  return possibleLines(lines, (id) => ids.includes(id)).lines;
}

/** A document as reading can give it, so that writing and reading it again must give the same. */
export function arbitraryDocument(): fc.Arbitrary<ChartDocument> {
  const ids = fc.uniqueArray(filledText(), { minLength: 1, maxLength: 3 });
  return ids.chain((scenarioIds) =>
    stated<ChartDocument>({
      title: filledText(),
      context: rarely(arbitraryContext()),
      rules: rarely(
        fc
          .array(fc.tuple(chartText(), fc.constantFrom('off' as const, ...SEVERITIES)), { maxLength: 3 })
          .map((entries) => new Map(entries)),
      ),
      deck: rarely(arbitraryDeck()),
      branchOf: rarely(arbitraryBranchOrigin()),
      baseline: rarely(fc.constantFrom(...scenarioIds)),
      scenarios: fc.tuple(
        arbitraryScenario(fc.constant(scenarioIds[0] ?? 'today')),
        ...scenarioIds.slice(1).map((id) => arbitraryScenario(fc.constant(id))),
      ),
      unknown: unknownFields(),
    }),
  );
}
