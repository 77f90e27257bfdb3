import type { Role, Scenario, Severity } from '../chart/chart.ts';
import { indexOrg, type Org } from '../chart/org-index.ts';
import { readRole } from '../chart/role-reading.ts';
import { BADGE_SIZE, badge } from './badge-scene.ts';
import { CARD_HEIGHT } from './card.ts';
import type { CardContent } from './card-content.ts';
import { cardScene } from './card-scene.ts';
import { cardWords } from './card-words.ts';
import { type FoldPill, foldPill, foldScene } from './fold-scene.ts';
import { type ChartFinding, findingsScene, LEAST_HEADING_WIDTH, titleScene } from './heading-scene.ts';
import type { Layout, PlacedCard, RoutedLine } from './placement.ts';
import { LINE_BADGE_SIZE, lineScene, purposeScene } from './line-scene.ts';
import { markSpot } from './line-spots.ts';
import type { Primitive, Scene, SceneGroup } from './primitives.ts';
import { createExtent, type Rect } from './rect.ts';
import { lineName, roleName } from './scene-names.ts';
import type { Theme } from './theme.ts';
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
  /** No word on a card is cut; the layout must be one for cards of {@link wholeCardHeight}. Default: as on the screen. */
  readonly isWhole?: boolean;
  /** Behind the words on lines. Default: the background. */
  readonly pad?: string;
  /** Free space around everything. Default: 32. */
  readonly padding?: number;
  /** The chart this one is a part of: what cards say of reports and bosses is counted there. Default: the scenario. */
  readonly within?: Scenario;
  /** In a deck: the page, from 0, on which the branch of a folded role goes on. */
  readonly pages?: ReadonlyMap<string, number>;
}

const PADDING = 32;
/** Half a line's width and the round ends of dots. */
const STROKE_ROOM = 2;
/** A badge sits on the upper right corner, its middle this far inside. */
const BADGE_INSET = 3;

/**
 * Draws a layout as one picture that every export shares. Nothing is cut off: badges, labels, title and strips
 * count towards its size. Linear.
 */
export function buildScene(options: SceneOptions): Scene {
  const { scenario, layout, theme, title, padding = PADDING } = options;
  const background = options.background ?? theme.paper;
  const org = indexOrg(options.within ?? scenario);
  const findings = options.chartFindings ?? [];
  const inner = extentOf(options);
  const hasHeading = Boolean(title) || findings.length > 0;
  const width = hasHeading ? Math.max(inner.width, LEAST_HEADING_WIDTH) : inner.width;

  const heading = title ? titleScene(theme, title, padding, padding, width) : undefined;
  const titleHeight = heading?.height ?? 0;
  const strips = findingsScene(theme, findings, padding, padding + titleHeight, width);
  const dx = padding - inner.x + Math.floor((width - inner.width) / 2);
  const dy = padding - inner.y + titleHeight + strips.height;

  const calm: SceneGroup[] = [];
  const marked: SceneGroup[] = [];
  const purposes: SceneGroup[] = [];
  for (const line of layout.lines) {
    const severity = severityOf(options, line);
    const look = { dx, dy, background: options.pad ?? background, severity };
    const primitives = lineScene(theme, line, look);
    const words = purposeScene(theme, line, look);
    const ids = [line.manager, line.report];
    const name = lineName(org, line);
    (severity ? marked : calm).push({ kind: 'line', ids, name, primitives });
    if (words.length > 0) purposes.push({ kind: 'purpose', ids, name, primitives: words });
  }
  const roles: SceneGroup[] = [];
  const tray = layout.tray ? [trayScene(theme, layout.tray, dx, dy)] : [];
  for (const card of layout.cards) {
    const role = org.role(card.id);
    if (role) roles.push(roleGroup(options, role, { ...card, x: card.x + dx, y: card.y + dy }));
  }
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
      ...calm,
      ...marked,
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
export function wholeCardHeight(scenario: Scenario, showPeople: boolean, within = scenario): number {
  const org = indexOrg(within);
  let height = CARD_HEIGHT;
  for (const role of scenario.roles) {
    const words = cardWords(cardContent(org, role, { showPeople, isWhole: true }));
    height = Math.max(height, words.height);
  }
  return height;
}

function cardContent(
  org: Org,
  role: Role,
  { showPeople = true, isWhole }: Pick<SceneOptions, 'showPeople' | 'isWhole'>,
): CardContent {
  const reading = readRole(org, role);
  return {
    role,
    function: reading.function,
    members: reading.body ? org.dottedReports(role.id).length : undefined,
    reports: org.reports(role.id).length,
    showPeople,
    isWhole,
  };
}

function roleGroup(options: SceneOptions, role: Role, card: PlacedCard): SceneGroup {
  const { theme, showPeople = true } = options;
  const org = indexOrg(options.within ?? options.scenario);
  const shapes: Primitive[] = [...cardScene(theme, card, cardContent(org, role, options))];
  const hidden = options.layout.hiddenUnder(role.id);
  const pill = hidden > 0 ? pillOf(options, card, hidden) : undefined;
  if (pill) for (const shape of foldScene(theme, pill)) shapes.push(shape);
  const mark = options.marks?.get(role.id);
  if (mark) {
    const x = card.x + card.width - BADGE_INSET;
    for (const shape of badge(theme, mark.severity, x, card.y + BADGE_INSET, { count: mark.count }))
      shapes.push(shape);
  }
  const name = roleName(org, role, showPeople, hidden);
  const toPage = options.pages?.get(role.id);
  return { kind: 'role', ids: [role.id], name, primitives: shapes, ...(toPage !== undefined && { toPage }) };
}

function pillOf({ scenario, pages }: SceneOptions, card: PlacedCard, hidden: number): FoldPill {
  return foldPill(card, hidden, {
    toRight: scenario.arrangement?.direction === 'right',
    page: pages?.get(card.id),
  });
}

function severityOf({ lineMarks }: SceneOptions, line: RoutedLine): Severity | undefined {
  return line.kind === 'solid' ? lineMarks?.get(line.manager)?.get(line.report) : undefined;
}

function extentOf(options: SceneOptions): Rect {
  const { layout, marks, scenario } = options;
  const extent = createExtent();
  const { x, y, width, height } = layout.bounds;
  const isEmpty = layout.cards.length === 0;
  if (!isEmpty)
    extent.addRect({
      x: x - STROKE_ROOM,
      y: y - STROKE_ROOM,
      width: width + 2 * STROKE_ROOM,
      height: height + 2 * STROKE_ROOM,
    });
  for (const id of marks?.keys() ?? []) {
    const card = layout.card(id);
    if (card) extent.addRect(around(card.x + card.width - BADGE_INSET, card.y + BADGE_INSET, BADGE_SIZE));
  }
  for (const id of scenario.arrangement?.folded ?? []) {
    const card = layout.card(id);
    const hidden = layout.hiddenUnder(id);
    if (card && hidden > 0) extent.addRect(pillOf(options, card, hidden));
  }
  for (const line of options.lineMarks ? layout.lines : []) {
    const spot = severityOf(options, line) && markSpot(line.points);
    if (spot) extent.addRect(around(spot.x, spot.y, LINE_BADGE_SIZE));
  }
  return extent.rect;
}

function around(x: number, y: number, size: number): Rect {
  return { x: Math.floor(x - size / 2), y: Math.floor(y - size / 2), width: size + 1, height: size + 1 };
}
