import type { Page } from '@playwright/test';

/** What a card drag of a contender looks like. */
export interface CardDrag {
  /** Something that is only there, and moves or appears, while a card is dragged. */
  readonly evidence: string;
}

/** A program that shows the chart, and how the bench works it. */
export interface Contender {
  readonly name: string;
  /** Where its page is. */
  readonly address: string;
  /** The largest chart it is asked to show. */
  readonly most: number;
  /** The element whose transform is the view. */
  readonly viewport: string;
  /** What a person takes hold of to pan. */
  readonly ground: string;
  readonly card: string;
  /** Held while the wheel turns, where that zooms. */
  readonly zoomKey?: string;
  /** Absent where cards cannot be dragged. */
  readonly drag?: CardDrag;
  /** Whether the picture on the screen must change too: where a canvas is drawn, the stated view proves nothing. */
  readonly isDrawn: boolean;
  /** Waits until the page is ready, and brings the chart to it. */
  prepare(page: Page, size: number): Promise<void>;
  /** Hands the chart over. @returns Milliseconds until it was painted completely. */
  load(page: Page, limit: number): Promise<number>;
  /** Brings everything into view. */
  showWhole(page: Page): Promise<void>;
  /** Brings cards in the midst of the chart into view, at about 90 %. */
  showCloseUp(page: Page, decoder: Page): Promise<void>;
  /** Adds a report to a role. @returns Milliseconds until it was painted. */
  edit(page: Page, limit: number): Promise<number>;
  /** Differs after an edit. */
  contents(page: Page, decoder: Page): Promise<string>;
}

export const CLOSE_UP = 0.9;
