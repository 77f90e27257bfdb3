import { beforeEach, describe, expect, it, vi } from 'vitest';
import { overlaid } from '../../../../../src/chart/overlay.ts';
import { indexOrg } from '../../../../../src/chart/org-index.ts';
import { layoutScenario } from '../../../../../src/layout/layout.ts';
import { LIGHT } from '../../../../../src/layout/theme.ts';
import { createFarSnapshot } from '../../../../../src/ui/canvas/painting/far-snapshot.ts';
import type { Painting } from '../../../../../src/ui/canvas/painting/view.ts';
import { editedCopy } from '../../../../support/edited-copy.ts';
import { scenarioOf } from '../../../../support/scenarios.ts';
import { type FakeCanvases, fakeCanvases, fakeContext } from './fake-canvas.ts';

const BEFORE = scenarioOf('ceo > cmo, coo, cfo; cmo > brand, cx; coo > shop, web; web ..> cx: metrics');
const WANTED = { added: 1, removed: 1, moved: 1, changed: 1, line: 1, order: 0 };

function paintingAt(zoom: number) {
  const { after } = editedCopy(BEFORE, WANTED, 1);
  const overlay = overlaid(BEFORE, after);
  const { scenario } = overlay;
  return {
    layout: layoutScenario(scenario),
    org: indexOrg(scenario),
    marks: { cards: new Map(), lines: new Map(), folded: new Map() } as unknown as Painting['marks'],
    theme: LIGHT,
    shown: new Set<string>(),
    selection: { kind: 'nothing' },
    hoveredLine: null,
    dropTarget: null,
    changes: {
      cards: overlay.cards,
      lines: overlay.lines,
      traces: overlay.traces,
      names: { before: 'Before', after: 'After' },
      charts: [after, BEFORE] as const,
      document: { title: '', scenarios: [BEFORE, after] },
    },
    view: { x: 200, y: 200, zoom, width: 800, height: 600, density: 1 },
  } satisfies Painting;
}

describe('the far view of a comparison', () => {
  let canvases: FakeCanvases;
  beforeEach(() => {
    canvases = fakeCanvases();
    vi.stubGlobal('document', canvases.document);
  });

  it('is painted once, and only moved and stretched while the view does', () => {
    const snapshot = createFarSnapshot();
    const start = paintingAt(0.22);
    expect(snapshot.draw(fakeContext(), start).isSharp).toBe(true);
    const painted = canvases.calls();
    expect(painted).toBeGreaterThan(100);
    for (const zoom of [0.23, 0.25, 0.29, 0.24, 0.2, 0.16])
      expect(snapshot.draw(fakeContext(), { ...start, view: { ...start.view, zoom } }).isSharp).toBe(false);
    for (const x of [210, 230, 180]) snapshot.draw(fakeContext(), { ...start, view: { ...start.view, x } });
    expect(canvases.calls()).toBe(painted);
  });

  it('is made sharp where it comes to rest, in the memory it has', () => {
    const snapshot = createFarSnapshot();
    const start = paintingAt(0.22);
    snapshot.draw(fakeContext(), start);
    const painted = canvases.calls();
    const resized = canvases.resizes();
    snapshot.sharpen();
    const rested = { ...start, view: { ...start.view, zoom: 0.28 } };
    expect(snapshot.draw(fakeContext(), rested).isSharp).toBe(true);
    expect(canvases.calls()).toBeGreaterThan(painted);
    expect(canvases.resizes()).toBe(resized);
  });

  it('shows at once what is selected, and what has become different', () => {
    const snapshot = createFarSnapshot();
    const start = paintingAt(0.22);
    snapshot.draw(fakeContext(), start);
    let painted = canvases.calls();
    const [role] = start.changes.charts[0].roles;
    const selected: Painting = { ...start, selection: { kind: 'roles', ids: [role?.id ?? ''] } };
    const news: Painting = { ...selected, changes: { ...start.changes } };
    const found: Painting = { ...news, traceWays: [] };
    for (const next of [selected, news, found]) {
      snapshot.draw(fakeContext(), next);
      expect(canvases.calls()).toBeGreaterThan(painted);
      painted = canvases.calls();
    }
  });
});
