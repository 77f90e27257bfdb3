import * as fc from 'fast-check';
import type { ChartDocument, Context, Line, Role, Scenario } from '../../../src/chart/chart.ts';
import {
  DIGITAL_WEIGHTS,
  FUNCTIONS,
  INDUSTRIES,
  LEVELS,
  MODELS,
  SCOPES,
  SIZES,
} from '../../../src/chart/chart.ts';
import { withoutAbsent } from '../../../src/chart/edits/patch.ts';

const TITLES = [
  'CEO',
  'CEO, Retail',
  'Chief Customer Officer',
  'Head of Customer Experience',
  'CCO',
  'CMO',
  'Head of Brand',
  'Sales Director',
  'Chief Operating Officer',
  'VP Operations',
  'CIO',
  'Digital Director',
  'Head of Digital Customer Service',
  'Head of Telephony',
  'Customer Services Director',
  'Chief Customer & Marketing Officer',
  'Contact Centre Manager',
  'CXO',
  'Board of Directors',
  'Assistant to the CEO',
  'Wizard',
  '',
  ' \u202E[](){}..>\u0000 ',
] as const;

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__', 'constructor', '', 'x'.repeat(10_000)];
const AREAS = ['cx', ' CX ', 'cx:emea', 'digital-cx', 'insight'];

const PERSONS = ['Ada Osei', ' ada osei ', 'Bo', '', '\u0000'];
const KPIS = ['NPS', 'csat', 'Customer churn', 'Employee satisfaction', 'Revenue', ''];
const TOUCHPOINTS = ['phone', 'Live chat', 'web site', 'e-mail', 'self service', 'store', 'constructor', ''];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const flag = maybe(fc.boolean());
const rareFlag = fc.option(fc.boolean(), { nil: undefined, freq: 3 });
const some = (...words: readonly string[]) => maybe(fc.array(fc.constantFrom(...words), { maxLength: 3 }));
const areas = some(...AREAS);

const role = (id: string): fc.Arbitrary<Role> =>
  fc
    .record({
      id: fc.constant(id),
      title: fc.constantFrom(...TITLES),
      function: fc.option(fc.constantFrom(...FUNCTIONS), { nil: undefined, freq: 4 }),
      level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined, freq: 4 }),
      board: flag,
      executive: flag,
      accountableFor: areas,
      responsibleFor: areas,
      person: maybe(fc.constantFrom(...PERSONS)),
      dedicated: flag,
      budget: flag,
      staff: maybe(fc.constantFrom(0, 1, 25)),
      kpis: some(...KPIS),
      touchpoints: some(...TOUCHPOINTS),
      vacant: rareFlag,
      planned: rareFlag,
      assistant: rareFlag,
      jobShare: flag,
      body: fc.option(fc.boolean(), { nil: undefined, freq: 6 }),
    })
    .map((made) => withoutAbsent<Role>(made));

const context: fc.Arbitrary<Context> = fc
  .record({
    industry: maybe(fc.constantFrom(...INDUSTRIES)),
    size: maybe(fc.constantFrom(...SIZES)),
    digital: maybe(fc.constantFrom(...DIGITAL_WEIGHTS)),
    model: maybe(fc.constantFrom(...MODELS)),
    scope: maybe(fc.constantFrom(...SCOPES)),
    journey: some(...TOUCHPOINTS),
  })
  .map((made) => withoutAbsent<Context>(made));

/** Whatever can be stored: circles, several tops, boxes without lines, hostile ids and titles. */
export const anyChart: fc.Arbitrary<{ document: ChartDocument; scenario: Scenario }> = fc
  .uniqueArray(fc.constantFrom(...IDS), { maxLength: IDS.length })
  .chain((ids) => {
    const end = fc.constantFrom(...(ids.length > 0 ? ids : ['nobody']));
    const line: fc.Arbitrary<Line> = fc
      .record({
        manager: end,
        report: end,
        kind: fc.constantFrom('solid', 'solid', 'dotted'),
        purpose: maybe(fc.constantFrom('metrics', ' ')),
      })
      .map((drawn) => withoutAbsent<Line>(drawn));
    return fc.record({
      context,
      roles: fc.tuple(...ids.map(role)),
      lines: fc.uniqueArray(line, {
        maxLength: 14,
        selector: ({ manager, report, kind }) => JSON.stringify([manager, report, kind]),
      }),
    });
  })
  .map(({ context: stated, roles, lines }) => {
    const scenario: Scenario = { id: 's', name: 'S', roles, lines };
    return { document: { title: 'T', context: stated, scenarios: [scenario] }, scenario };
  });

/** Every object in it, frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const field of Object.values(value)) deepFreeze(field);
  }
  return value;
}
