import * as z from 'zod/mini';
import {
  type Arrangement,
  ARRANGEMENT_KINDS,
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
  DIRECTIONS,
  type Dismissal,
  FUNCTIONS,
  INDUSTRIES,
  LEAF_ARRANGEMENTS,
  LEVELS,
  type Line,
  MODELS,
  PAGE_SIZES,
  PICTURE_FORMATS,
  type Point,
  type Role,
  type Scenario,
  SCOPES,
  SEVERITIES,
  SIZES,
  type TableColumn,
  type TableOrigin,
} from '../../chart/chart.ts';
import { MAX_TEXT_LENGTH } from '../../chart/clean-text.ts';
import { FORMAT, VERSION } from './field-order.ts';
import { LOGO_ADDRESS, MOST_LOGO } from './logo.ts';

// The page's content security policy forbids compiling code, which zod would otherwise do for speed.
z.config({ jitless: true });

/**
 * The fields of the file, in the order in which they are written. Reader and published JSON Schema are made from these
 * shapes, and a test holds the writer to them; `satisfies` keeps them in step with the chart.
 */
type Shape<T> = { readonly [Field in keyof Required<Omit<T, 'unknown'>>]: z.ZodMiniType };

const text = (description: string) => z.string().check(z.maxLength(MAX_TEXT_LENGTH), z.describe(description));
const filled = (description: string) =>
  z.string().check(z.maxLength(MAX_TEXT_LENGTH), z.regex(/\S/), z.describe(description));
const id = (description: string) =>
  z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH), z.describe(description));
const texts = (description: string) =>
  z.array(z.string().check(z.maxLength(MAX_TEXT_LENGTH))).check(z.describe(description));
const ids = (description: string) =>
  z.array(z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH))).check(z.describe(description));
const statement = (description: string) => z.exactOptional(z.boolean().check(z.describe(description)));
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  z.exactOptional(z.enum(values).check(z.describe(description)));

/** A cell of an imported table. */
export const cell = z.string().check(z.maxLength(MAX_TEXT_LENGTH));

export const pointShape = { x: z.number(), y: z.number() } satisfies Shape<Point>;

export const roleShape = {
  id: id('Unique in its scenario; the same id in two scenarios is the same role.'),
  title: filled('The job title.'),
  person: z.exactOptional(text('Who holds the role; with "vacant", who holds it for the time being.')),
  department: z.exactOptional(text('Free text for people; decides the colour of the card.')),
  function: oneOf(FUNCTIONS, 'What the role does. Absent: inferred from the title.'),
  level: oneOf(LEVELS, 'The rank of the role. Absent: inferred from the title.'),
  board: statement('Sits on the board.'),
  executive: statement('Sits on the executive team.'),
  dedicated: statement('Is the only job of whoever holds it.'),
  accountableFor: z.exactOptional(
    texts(
      'Areas the role answers for: cx, digital-cx, insight or free text. "cx:emea" is another area than "cx".',
    ),
  ),
  responsibleFor: z.exactOptional(texts('Areas the role does the work for.')),
  budget: statement('Has a budget of its own.'),
  staff: z.exactOptional(
    z.number().check(z.nonnegative(), z.describe('Heads in the team, whether they are drawn or not.')),
  ),
  kpis: z.exactOptional(texts('What the role is measured by.')),
  touchpoints: z.exactOptional(texts('Channels and touch-points the role owns.')),
  vacant: statement('Nobody holds the role for good.'),
  planned: statement('The role does not exist yet.'),
  assistant: statement('Assists the boss and leads nobody.'),
  jobShare: statement('Shared by several people.'),
  body: statement('A board or committee, not a person.'),
  note: z.exactOptional(text('Anything else, over as many lines as needed.')),
  extra: z.exactOptional(
    z.record(z.string(), cell).check(z.describe('Columns of an imported table that have no field here.')),
  ),
  position: z.exactOptional(
    z
      .looseObject(pointShape)
      .check(z.describe('Top left corner of the card, only when a person placed it by hand.')),
  ),
} satisfies Shape<Role>;

export const lineShape = {
  manager: id('Id of the role above.'),
  report: id('Id of the role below.'),
  kind: z.enum(['solid', 'dotted']),
  purpose: z.exactOptional(text('What a dotted line is for.')),
} satisfies Shape<Line>;

export const contextShape = {
  industry: oneOf(INDUSTRIES, 'The line of business.'),
  size: oneOf(SIZES, 'small: under 50 people; medium: under 250; large: more.'),
  digital: oneOf(DIGITAL_WEIGHTS, 'The weight of digital as a route to market.'),
  model: oneOf(MODELS, 'How customer experience is run.'),
  scope: oneOf(
    SCOPES,
    'full: everybody who matters is drawn; excerpt: the peers are not; branch: cut from a larger chart.',
  ),
  journey: z.exactOptional(texts('All touch-points; each should have an owner.')),
} satisfies Shape<Context>;

export const leafArrangement = z.enum(LEAF_ARRANGEMENTS);

export const arrangementShape = {
  kind: oneOf(ARRANGEMENT_KINDS, 'A tree, or layers in which dotted lines pull as well. Absent: a tree.'),
  direction: oneOf(DIRECTIONS, 'Which way the chart grows.'),
  leaves: z.exactOptional(
    leafArrangement.check(z.describe('How teams without teams of their own are set out.')),
  ),
  branches: z.exactOptional(
    z
      .record(z.string(), leafArrangement)
      .check(z.describe('The same for single branches, by the id of the role that heads the branch.')),
  ),
  folded: z.exactOptional(
    ids('Ids of roles whose reports are hidden. Absent: nobody has said, and a large chart opens folded.'),
  ),
} satisfies Shape<Arrangement>;

const whole = (least: number, most: number, description: string) =>
  z.exactOptional(z.int().check(z.minimum(least), z.maximum(most), z.describe(description)));

export const deckShape = {
  format: oneOf(PICTURE_FORMATS, 'The kind of file last chosen.'),
  subject: oneOf(DECK_SUBJECTS, 'The scenario, or what is different between it and another one.'),
  tells: oneOf(DECK_TELLINGS, 'What is different as a picture, in words, or both.'),
  part: oneOf(
    DECK_PARTS,
    'What is drawn: all of the chart, as folded, the first levels, one branch, what is in the window.',
  ),
  branch: z.exactOptional(id('Id of the role that heads the branch.')),
  levels: whole(1, 64, 'How many levels from the top.'),
  page: oneOf(
    PAGE_SIZES,
    'wide: a slide of 16 to 9; classic: one of 4 to 3; a sheet of paper; own: as large as the chart.',
  ),
  upright: statement('A sheet of paper stands upright.'),
  paging: oneOf(DECK_PAGINGS, 'A page for each branch where one would be too small to read, or one page.'),
  compact: statement('Teams are set out so that the chart fits the page.'),
  scale: whole(1, 4, 'Pixels of a PNG for each point.'),
  colours: oneOf(DECK_COLOURS, 'light, dark, or light without a background.'),
  warnings: statement('Findings are marked.'),
  people: statement('Names are shown.'),
  findings: statement('With pages of what was found.'),
  title: z.exactOptional(text('What stands above the chart. Absent: its title; empty: nothing.')),
  subtitle: z.exactOptional(text('Below the title. Absent: the name of the scenario, if there are several.')),
  date: statement('With the day it was made.'),
  confidential: statement('Marked as confidential.'),
  legend: statement('Signs, lines and colours are explained.'),
  footer: z.exactOptional(text('At the foot of every page.')),
  brand: z.exactOptional(
    z
      .array(z.string().check(z.regex(/^#[0-9a-f]{6}$/)))
      .check(z.maxLength(2), z.describe('Up to two colours, such as #0b7f77.')),
  ),
  logo: z.exactOptional(
    z
      .string()
      .check(
        z.maxLength(MOST_LOGO),
        z.regex(LOGO_ADDRESS),
        z.describe('A PNG or JPEG as a data address in base64.'),
      ),
  ),
} satisfies Shape<DeckSettings>;

export const dismissalShape = {
  rule: id('Id of the rule.'),
  roles: z.exactOptional(ids('Ids of the roles the finding is about. Absent: the whole chart.')),
  about: z.exactOptional(texts('What else the finding is about.')),
  kind: z.enum(['accepted', 'not-applicable']),
  reason: z.exactOptional(text('Why.')),
  on: z.exactOptional(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\S{1,40})?$/), z.describe('ISO date of the decision.')),
  ),
} satisfies Shape<Dismissal>;

export const tableColumnShape = {
  name: filled('The name of the column; its cells are in "extra" under this name if they have no field.'),
  is: z.exactOptional(text('What the column was read as, such as "manager". Absent: nothing.')),
} satisfies Shape<TableColumn>;

export const tableShape = {
  columns: z
    .array(z.looseObject(tableColumnShape))
    .check(z.describe('The columns of the table, in their order.')),
  left: z.exactOptional(
    texts('Managers the table names and does not have, of whom a person chose to make nothing.'),
  ),
} satisfies Shape<TableOrigin>;

export const branchShape = {
  document: id('Key of the chart in the storage of the computer it was cut on.'),
  title: text('The title of the chart it was cut from.'),
  scenario: id('Id of the scenario it was cut from.'),
  head: id('Id of the role that heads the branch, here as there.'),
  roles: z.exactOptional(
    ids('Ids of the roles in it when it was cut or last put back. Absent: everybody below the head.'),
  ),
} satisfies Shape<BranchOrigin>;

const contextSchema = z.looseObject(contextShape);

export const scenarioShape = {
  id: id('Unique in the file.'),
  name: filled('The name of the scenario.'),
  context: z.exactOptional(
    contextSchema.check(z.describe('Overrides the context of the file, field by field.')),
  ),
  arrangement: z.exactOptional(
    z.looseObject(arrangementShape).check(z.describe('How the chart is set out.')),
  ),
  roles: z.array(z.looseObject(roleShape)),
  lines: z
    .array(z.looseObject(lineShape))
    .check(z.describe('Their order is the order of the reports under one boss.')),
  dismissals: z.exactOptional(
    z
      .array(z.looseObject(dismissalShape))
      .check(z.describe('Findings a person has accepted, shown in the reports of the chart.')),
  ),
  table: z.exactOptional(z.looseObject(tableShape).check(z.describe('The table the roles were read from.'))),
} satisfies Shape<Scenario>;

export const severitySetting = z.enum(['off', ...SEVERITIES]);

export const documentShape = {
  title: filled('The title of the chart.'),
  context: z.exactOptional(
    contextSchema.check(z.describe('What is true of the organisation. Absent: not stated.')),
  ),
  rules: z.exactOptional(
    z
      .record(z.string(), severitySetting)
      .check(z.describe('Severities that replace those of the rules, by rule id.')),
  ),
  baseline: z.exactOptional(id('Id of the scenario the others are compared with. Absent: the first.')),
  deck: z.exactOptional(
    z.looseObject(deckShape).check(z.describe('How the chart leaves for a deck or for paper.')),
  ),
  branchOf: z.exactOptional(
    z
      .looseObject(branchShape)
      .check(z.describe('The chart this one was cut from as a branch, to be put back there.')),
  ),
  scenarios: z.array(z.looseObject(scenarioShape)).check(z.minLength(1)),
} satisfies Shape<ChartDocument>;

/** The whole file, as the published JSON Schema describes it. */
export const fileSchema = z
  .looseObject({ format: z.literal(FORMAT), version: z.literal(VERSION), ...documentShape })
  .check(
    z.describe(
      'An organisation chart with its scenarios. Whatever is absent is not stated, which is not the same as "no"; an empty list or 0 is a stated "none".',
    ),
  );

/** Fields whose text may run over several lines and directions. */
export const PASSAGES: ReadonlySet<string> = new Set<keyof Role | keyof Dismissal>(['note', 'reason']);
