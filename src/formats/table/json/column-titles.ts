import { plainColumnName, useOfColumn } from '../column-names.ts';
import { isRead } from './key-names.ts';

/** Objects that only wrap what is said of a person. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'data',
  'attributes',
  'fields',
  'properties',
  'props',
  'node',
  'person',
  'employee',
  'profile',
  'user',
  'info',
  'details',
  'label',
]);

/**
 * Names for columns by the steps that lead to them: `department.name` and `manager.id` as they are, `data.title` just
 * `title` if that says more and nothing else is called so.
 */
export function columnTitles(paths: readonly (readonly string[])[]): readonly string[] {
  const last = (path: readonly string[]) => plainColumnName(path.at(-1) ?? '');
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(last(path), (counts.get(last(path)) ?? 0) + 1);
  const titles = paths.map((path) => {
    const whole = path.join('.');
    const isWrapped = path.slice(0, -1).every((step) => WRAPPERS.has(plainColumnName(step)));
    const isOnly = counts.get(last(path)) === 1;
    const says = useOfColumn(last(path)) !== undefined && useOfColumn(whole) === undefined;
    return isWrapped && isOnly && says ? (path.at(-1) ?? whole) : whole;
  });
  const isTitled = titles.some((title) => isRead(title, 'title', 'person', 'first name', 'last name'));
  const words = isTitled ? -1 : paths.findIndex((path) => WORDS.has(last(path)));
  return words < 0 ? titles : titles.with(words, 'title');
}

/** What a chart without people calls the words on a card. */
const WORDS: ReadonlySet<string> = new Set(['label', 'text', 'caption', 'content']);

/** What tools for charts write beside the people: where a card was drawn, how many stand below it, what was folded. */
const DRAWING: ReadonlySet<string> = new Set([
  'x',
  'y',
  'x0',
  'y0',
  'dx',
  'dy',
  'width',
  'height',
  'loc',
  'position.x',
  'position.y',
  'positionAbsolute.x',
  'positionAbsolute.y',
  'measured.width',
  'measured.height',
  'selected',
  'dragging',
  'collapsed',
  'expanded',
  'isTreeExpanded',
  '_expanded',
  '_centered',
  '_highlighted',
  '_upToTheRootHighlighted',
  '_directSubordinates',
  '_directSubordinatesPaging',
  '_totalSubordinates',
  '_pagingButton',
  '_pagingStep',
]);

/** Whether a column follows from the drawing and says nothing of a person. */
export function isOfDrawing(path: readonly string[]): boolean {
  return DRAWING.has(path.join('.'));
}
