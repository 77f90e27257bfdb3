import type { Editor } from '../editor/editor.ts';
import { judge, loadJudge } from '../editor/judge.ts';
import { missingPart } from '../editor/missing-part.ts';
import { loadReader } from '../editor/the-one-door.ts';
import { chartView } from './canvas/chart-view-in-time.ts';
import { paintedLayer } from './canvas/painter-in-time.ts';
import { miniMapPicture } from './canvas/mini-map-in-time.ts';
import { belowFindings } from './problems/below-findings-in-time.ts';
import { findingList } from './problems/finding-list-in-time.ts';
import { problemTools } from './problems/problem-tools-in-time.ts';

/** Before anybody can draw, a pointer moves, a key is pressed, something gets the focus or a file is chosen. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter', 'change'] as const;
/** What the first chart needs beside the rules: fetched along with them, since one after the other takes longer. */
const PARTS = [chartView, problemTools, findingList, belowFindings, paintedLayer, miniMapPicture] as const;
/** After a fetch that failed the next is not tried before this; milliseconds. */
const PAUSE = 10_000;

/**
 * Fetches the rules, and all else the first chart needs, at the first sign that somebody is there, so that the first
 * role on the canvas meets them. When the rules do not come it says so once, and tries again quietly while somebody
 * works.
 */
export function judgeInTime(editor: Editor): void {
  if (judge()) return;
  let isSaid = false;
  const wake = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, wake);
    for (const part of PARTS) part.prefetch();
    // Asked for again, and missed aloud, when there is a chart to read.
    loadReader().catch(() => undefined);
    loadJudge().then(editor.judged, () => {
      if (!isSaid) editor.notify(missingPart('The rules', () => window.location.reload()));
      isSaid = true;
      setTimeout(listen, PAUSE);
    });
  };
  const listen = () => {
    for (const sign of SIGNS) window.addEventListener(sign, wake);
  };
  listen();
}
