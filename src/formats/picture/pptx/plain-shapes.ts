import type { SceneGroup } from '../../../layout/primitives.ts';
import { itemShape } from './item-shape.ts';
import { type SceneItem, sceneItems } from './scene-items.ts';
import { shapeGroup } from './shape-group.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';
import { inFrames } from './text-frames.ts';

type Groups = readonly [SceneGroup, ...SceneGroup[]];

/** The groups of a scene, those of one list together. */
export function inLists(groups: readonly SceneGroup[]): readonly Groups[] {
  const lists: [SceneGroup, ...SceneGroup[]][] = [];
  for (const group of groups) {
    const last = lists.at(-1);
    if (last && group.list !== undefined && group.list === last[0].list) last.push(group);
    else lists.push([group]);
  }
  return lists;
}

/** Moved as one where there are several: a finding with its bar and badge, a legend, a list with its heading. */
export function plainShapes(pen: SlidePen, groups: Groups): readonly DrawnShape[] {
  const [{ name, toPage, list }] = groups;
  const items = inFrames(groups.flatMap(({ primitives }) => sceneItems(primitives)));
  const link = pen.linkTo(toPage);
  const isAlone = items.length === 1;
  const shapes = items.map((item, i) => {
    const description = isAlone && !hasText(item) ? name : undefined;
    const called = isAlone ? name : `${PART[item.kind]} ${i + 1}`;
    // The words of a list say what its signs mean.
    const isOrnament = list !== undefined && item.kind !== 'text';
    const identity = { id: pen.nextId(), name: called, description, link: i === 0 ? link : undefined };
    return itemShape(pen, item, { ...identity, ...(isOrnament && { isOrnament }) });
  });
  if (shapes.length <= 1) return shapes;
  return [shapeGroup({ id: pen.nextId(), name, ...(list === undefined && { description: name }) }, shapes)];
}

function hasText(item: SceneItem): boolean {
  return item.kind === 'text' || ('inside' in item && item.inside !== undefined);
}

const PART = { rect: 'Box', path: 'Mark', text: 'Text', line: 'Line', image: 'Picture' } as const;
