import type { Scenario, Severity } from '../chart/chart.ts';
import type { Names } from '../chart/names.ts';
import { indexOrg } from '../chart/org-index.ts';
import { readRole } from '../chart/role-reading.ts';
import { badge } from './badge-scene.ts';
import { CARD_HEIGHT } from './card.ts';
import type { CardContent } from './card-content.ts';
import { cardLook } from './card-look.ts';
import { cardScene } from './card-scene.ts';
import { cardWords } from './card-words.ts';
import { changeChip, chipSpots } from './change-chip.ts';
import { changedLine } from './change-line-scene.ts';
import { foldScene } from './fold-scene.ts';
import { type ChartFinding, findingsScene, LEAST_HEADING_WIDTH, titleScene } from './heading-scene.ts';
import { moveTag, moveTagScene, moveWords } from './move-tag.ts';
import type { Layout, PlacedCard } from './placement.ts';
import { lineScene, purposeScene } from './line-scene.ts';
import type { Primitive, Scene, SceneGroup } from './primitives.ts';
import { type CardSource, cardSource, type SceneChanges } from './scene-changes.ts';
import { BADGE_INSET, pillOf, sceneExtent, severityOf } from './scene-extent.ts';
import { changedLineName, changedName, lineName, roleName } from './scene-names.ts';
import type { Theme } from './theme.ts';
import { traceScene } from './trace-scene.ts';
import { type TraceWay, traceWay } from './trace-way.ts';
import { trayScene } from './tray-scene.ts';

/** What a card's badge says. */
export interface RoleMark {
  readonly severity: Severity;
  readonly count: number;
}

export interface SceneOptions {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly theme: Theme;
  /** By role id. */
  readonly marks?: ReadonlyMap<string, RoleMark>;
  /** Solid lines that are the problem, by the manager's id, then by the report's. */
  readonly lineMarks?: ReadonlyMap<string, ReadonlyMap<string, Severity>>;
  /** Findings about the whole chart, written above it. */
  readonly chartFindings?: readonly ChartFinding[];
  /** Without, no name appears anywhere in the picture. Default: with. */
  readonly showPeople?: boolean;
  /** Written above everything; absent: nothing is. */
  readonly title?: string;
  /** What the picture shows, for people who cannot see it. Default: the title, or else the scenario's name. */
  readonly name?: string;
  /** Default: the theme's paper. */
  readonly background?: string;
  /**
   * No word on a card is cut; the layout must be one for cards of {@link wholeCardHeight}. Default: as on the screen.
   */
  readonly isWhole?: boolean;
  /** Behind the words on lines. Default: the background. */
  readonly pad?: string;
  /** Free space around everything. Default: 32. */
  readonly padding?: number;
  /** The chart this one is a part of: what cards say of reports and bosses is counted there. Default: the scenario. */
  readonly within?: Scenario;
  /** What stands on a folded card behind how many roles it hides. */
  readonly folds?: ReadonlyMap<string, string>;
  /** In a deck: the page, from 0, on which the branch of a folded role goes on. */
  readonly pages?: ReadonlyMap<string, number>;
  /** In a deck of two charts: the pages, from 0, on which the other ends of moves stand, by the ids of cards. */
  readonly moves?: ReadonlyMap<string, readonly number[]>;
  /** Where the picture shows two charts as one: what differs. Default: nothing. */
  readonly changes?: SceneChanges | undefined;
  /** What areas are called on cards. Default: as everywhere. */
  readonly names?: Names | undefined;
}

const PADDING = 32;

/**
 * Draws a layout as one picture that every export shares. Nothing is cut off: badges, labels, title and strips
 * count towards its size. Linear.
 */
export function buildScene(options: SceneOptions): Scene {
  const { scenario, layout, theme, title, padding = PADDING } = options;
  const background = options.background ?? theme.paper;
  const org = indexOrg(options.within ?? scenario);
  const findings = options.chartFindings ?? [];
  const ways = waysOf(options);
  const inner = sceneExtent(options, ways);
  const hasHeading = Boolean(title) || findings.length > 0;
  const width = hasHeading ? Math.max(inner.width, LEAST_HEADING_WIDTH) : inner.width;

  const heading = title ? titleScene(theme, title, padding, padding, width) : undefined;
  const titleHeight = heading?.height ?? 0;
  const strips = findingsScene(theme, findings, padding, padding + titleHeight, width);
  const dx = padding - inner.x + Math.floor((width - inner.width) / 2);
  const dy = padding - inner.y + titleHeight + strips.height;

  const calm: SceneGroup[] = [];
  const changed: SceneGroup[] = [];
  const signed: SceneGroup[] = [];
  const marked: SceneGroup[] = [];
  const purposes: SceneGroup[] = [];
  for (const line of layout.lines) {
    const severity = severityOf(options, line);
    const change = options.changes && changedLine(theme, options.changes, line);
    const look = { dx, dy, background: options.pad ?? background, severity, change };
    const primitives = lineScene(theme, line, look);
    const words = purposeScene(theme, line, look);
    const ids = [line.manager, line.report];
    const plain = lineName(org, line);
    const name = change ? changedLineName(plain, change.difference) : plain;
    (severity ? marked : change?.isSigned ? signed : change ? changed : calm).push({
      kind: 'line',
      ids,
      name,
      primitives,
    });
    if (words.length > 0) purposes.push({ kind: 'purpose', ids, name, primitives: words });
  }
  const roles: SceneGroup[] = [];
  const tray = layout.tray ? [trayScene(theme, layout.tray, dx, dy)] : [];
  for (const card of layout.cards) {
    const source = sourceOf(options, card.id);
    if (source) roles.push(roleGroup(options, source, { ...card, x: card.x + dx, y: card.y + dy }));
  }
  const traces = ways.map((way): SceneGroup => {
    const { place, role } = way.trace;
    const name = `The way of ${org.role(role)?.title ?? role} from where it was`;
    return { kind: 'trace', ids: [place, role], name, primitives: traceScene(theme, way, dx, dy) };
  });
  const total = inner.height + titleHeight + strips.height + 2 * padding;
  return {
    width: Math.ceil(width + 2 * padding),
    height: Math.ceil(total),
    background,
    name: options.name ?? title ?? scenario.name,
    groups: [
      ...(heading?.groups ?? []),
      ...strips.groups,
      ...tray,
      // What a line shares with calm ones is theirs: only what leads to what is different has its colour.
      ...changed,
      ...calm,
      ...signed,
      ...marked,
      ...traces,
      ...purposes,
      ...roles,
    ],
  };
}

/**
 * How high the cards of a picture must be so that no word on them is cut; the usual height for usual words. Linear.
 *
 * @param within as in {@link SceneOptions}
 */
export function wholeCardHeight(
  scenario: Scenario,
  showPeople: boolean,
  within = scenario,
  changes?: SceneChanges,
  names?: Names,
): number {
  let height = CARD_HEIGHT;
  for (const { id } of scenario.roles) {
    const source = sourceOf({ scenario, within, changes }, id);
    if (!source) continue;
    const words = cardWords(cardContent(source, { showPeople, isWhole: true, names }));
    height = Math.max(height, words.height);
  }
  return height;
}

function sourceOf(
  { scenario, within = scenario, changes }: Pick<SceneOptions, 'scenario' | 'within' | 'changes'>,
  id: string,
): CardSource | undefined {
  if (changes) return cardSource(changes, id);
  const org = indexOrg(within);
  const role = org.role(id);
  return role && { org, role };
}

function cardContent(
  { org, role: whole, aside }: CardSource,
  { showPeople = true, isWhole, names }: Pick<SceneOptions, 'showPeople' | 'isWhole' | 'names'>,
): CardContent {
  if (aside !== undefined) {
    const { id, title, body } = whole;
    const role = { id, title, ...(body !== undefined && { body }) };
    return { role, function: undefined, reports: 0, showPeople, aside, isWhole };
  }
  const role = whole;
  const reading = readRole(org, role);
  return {
    role,
    function: reading.function,
    members: reading.body ? org.dottedReports(role.id).length : undefined,
    reports: org.reports(role.id).length,
    showPeople,
    isWhole,
    names,
  };
}

function roleGroup(options: SceneOptions, source: CardSource, card: PlacedCard): SceneGroup {
  const { theme, showPeople = true } = options;
  const { org, role, change, aside } = source;
  const { id } = card;
  const look = change && cardLook(theme, change);
  const shapes: Primitive[] = [...cardScene(theme, card, cardContent(source, options), look)];
  const hidden = options.layout.hiddenUnder(id);
  const pill = hidden > 0 ? pillOf(options, card, hidden) : undefined;
  if (pill) for (const shape of foldScene(theme, pill)) shapes.push(shape);
  const isHollow = change?.placeOf !== undefined;
  for (const { kind, x, y } of chipSpots(card, change?.kinds ?? []))
    for (const shape of changeChip(theme, kind, x, y, { isHollow })) shapes.push(shape);
  const moves = change && options.moves?.get(id);
  if (moves) shapes.push(...moveTagScene(theme, moveTag(card, change, moves)));
  const mark = options.marks?.get(id);
  if (mark) {
    const x = card.x + card.width - BADGE_INSET;
    for (const shape of badge(theme, mark.severity, x, card.y + BADGE_INSET, { count: mark.count }))
      shapes.push(shape);
  }
  const plain = roleName(org, role, showPeople, hidden);
  const changed = change ? changedName(plain, role, change, aside) : plain;
  const name = moves ? `${changed}, ${moveWords(change, moves)}` : changed;
  const toPage = options.pages?.get(id) ?? moves?.[0];
  return { kind: 'role', ids: [id], name, primitives: shapes, ...(toPage !== undefined && { toPage }) };
}

function waysOf({ layout, changes }: SceneOptions): readonly TraceWay[] {
  return changes?.traces.flatMap((trace) => traceWay(layout, trace) ?? []) ?? [];
}
