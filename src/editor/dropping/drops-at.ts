import type { Scenario } from '../../chart/chart.ts';
import type { DragSource, Drop, DropTarget } from './drop.ts';
import { lineDrops } from './line-drops.ts';
import { roleDrops } from './role-drops.ts';

/**
 * What a drop here can mean; the first is the usual one. Empty where a drop would do nothing: on itself, inside
 * the branch that moves, or where it stands already.
 */
export function dropsAt(scenario: Scenario, source: DragSource, target: DropTarget): readonly Drop[] {
  const drops =
    source.kind === 'line' ? lineDrops(scenario, source, target) : roleDrops(scenario, source, target);
  return drops.filter((drop) => drop.edit(scenario) !== scenario);
}

/** What a person is asked where a drop can mean several things. */
export function questionAbout(source: DragSource): string {
  return source.kind === 'line' ? 'What does this line mean?' : 'What moves?';
}
