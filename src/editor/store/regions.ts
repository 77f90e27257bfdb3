import { withBeginning } from './beginning.ts';
import type { EditorState } from './state.ts';

/** For which regions a window has room: all three, the chart and one beside it, or one. */
export type Breadth = 'wide' | 'medium' | 'narrow';

/** The regions a window may have to choose from. */
export type RegionView = 'left' | 'chart' | 'details';

const SIDES = { left: 'palette', details: 'details' } as const;

/** Whether a region is on the screen. */
export function showsRegion(
  { breadth, view, hidden }: Pick<EditorState, 'breadth' | 'view' | 'hidden'>,
  region: RegionView,
): boolean {
  if (breadth === 'narrow') return view === region;
  if (region === 'chart') return true;
  return breadth === 'medium' ? view === region : !hidden[SIDES[region]];
}

/** Puts a side region away, or brings it back; where there is no room for two, in the place of the other. */
export function withSideToggled(state: EditorState, region: 'left' | 'details'): EditorState {
  if (state.breadth !== 'wide') return { ...state, view: state.view === region ? 'chart' : region };
  const side = SIDES[region];
  return { ...state, hidden: { ...state.hidden, [side]: !state.hidden[side] } };
}

/** A region on the screen, whatever room there is. */
export function withRegion(state: EditorState, region: RegionView): EditorState {
  const hidden = region === 'chart' ? state.hidden : { ...state.hidden, [SIDES[region]]: false };
  return { ...state, view: region, hidden };
}

/**
 * The same in a window of another breadth: the list leads where the chart has no room beside it, and where nothing is
 * drawn yet, the ways to begin, which stand where the chart will be.
 */
export function withBreadth(state: EditorState, breadth: Breadth): EditorState {
  if (breadth === state.breadth) return state;
  if (breadth === 'narrow') return withBeginning({ ...state, breadth, view: 'left', left: 'outline' });
  // What a person has put away does not come back because the window got narrower.
  const { palette, details } = state.hidden;
  return { ...state, breadth, view: palette ? (details ? 'chart' : 'details') : 'left' };
}
