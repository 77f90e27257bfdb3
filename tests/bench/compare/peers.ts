import type { Page } from '@playwright/test';
import { randomChart } from '../random-chart.ts';
import { nextPaint } from '../browser-session.ts';
import { CLOSE_UP, type Contender } from './contender.ts';
import { lastMade } from './last-made.ts';
import { type PeerChart, peerChart } from './peer-chart.ts';

/** What the page of each peer offers. */
interface Peer {
  load(chart: PeerChart): void;
  whole(): unknown;
  closeUp(zoom: number): unknown;
  edit(): void;
}

declare global {
  interface Window {
    peer: Peer;
    peerChart: PeerChart;
  }
}

/** None is asked for more: each of them takes many seconds here already. */
const MOST_ROLES = 10_000;

const chartOf = lastMade((size) => peerChart(randomChart(size)));

async function prepare(page: Page, size: number): Promise<void> {
  await page.waitForFunction(() => 'peer' in window);
  await page.evaluate((chart) => {
    window.peerChart = chart;
  }, chartOf(size));
  await nextPaint(page);
}

function load(page: Page, limit: number): Promise<number> {
  return page.evaluate(async (most) => {
    // In a task of its own, as an answer of a server would come.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    window.benchWatch.begin('#chart');
    window.peer.load(window.peerChart);
    return window.benchWatch.settled(most);
  }, limit);
}

function edit(page: Page, limit: number): Promise<number> {
  return page.evaluate(async (most) => {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    window.benchWatch.begin('#chart');
    window.peer.edit();
    return window.benchWatch.settled(most);
  }, limit);
}

type Looks = Pick<Contender, 'viewport' | 'ground' | 'card' | 'drag'>;

function peer(name: string, address: string, looks: Looks): Contender {
  return {
    name,
    address,
    most: MOST_ROLES,
    ...looks,
    isDrawn: false,
    prepare,
    load,
    edit,
    async showWhole(page) {
      await page.evaluate(() => window.peer.whole());
      await nextPaint(page);
    },
    async showCloseUp(page) {
      await page.evaluate((zoom) => window.peer.closeUp(zoom), CLOSE_UP);
      await nextPaint(page);
    },
    contents: async (page) => String(await page.locator(looks.card).count()),
  };
}

const REACT_FLOW = {
  viewport: '.react-flow__viewport',
  ground: '.react-flow__pane',
  card: '.react-flow__node',
  drag: { evidence: '.react-flow__node.dragging' },
} as const;

/**
 * The libraries we are compared with, from the folder of their built pages.
 *
 * @param server Without a slash at its end.
 */
export function peers(server: string): readonly Contender[] {
  return [
    peer('d3-org-chart', `${server}/d3-org-chart.html`, {
      viewport: 'g.chart',
      ground: '.svg-chart-container',
      card: 'g.node',
    }),
    peer('dabeng OrgChart', `${server}/dabeng.html`, {
      viewport: '.orgchart',
      ground: '.orgchart',
      card: '.orgchart .node',
      drag: { evidence: '.allowedDrop' },
    }),
    peer('React Flow', `${server}/react-flow.html`, REACT_FLOW),
    peer('React Flow, culled', `${server}/react-flow.html?culled`, REACT_FLOW),
  ];
}
