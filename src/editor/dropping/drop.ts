import type { Role, Scenario } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { drawLine, type LineKey } from '../../chart/edits/lines.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { indexOrg } from '../../chart/org-index.ts';

/** What is being dragged. A palette role already has its id, so that forecast and drop make the same chart. */
export type DragSource =
  | { readonly kind: 'palette'; readonly role: Role }
  | { readonly kind: 'card'; readonly roleId: string }
  /** A line pulled out of a card; `end` says which end the card is. */
  | { readonly kind: 'line'; readonly roleId: string; readonly end: 'manager' | 'report' };

/** Where it is held. */
export type DropTarget =
  | { readonly kind: 'card'; readonly roleId: string }
  | { readonly kind: 'gap'; readonly boss: string; readonly before?: string }
  | { readonly kind: 'canvas' };

/** What letting go would do. */
export interface Drop {
  /** Names the step in the history: "Move Chief Customer Officer". */
  readonly label: string;
  /** Finishes the sentence "Drop: …": "reports to Chief Marketing Officer". */
  readonly effect: string;
  readonly edit: ScenarioEdit;
  /** The role to select afterwards. */
  readonly roleId: string;
  /** The line to select instead: a new dotted line still has to say what it is for. */
  readonly line?: LineKey;
}

/**
 * What a drop here can mean; the first is the usual one. Empty where a drop would do nothing: on itself, inside
 * the branch that moves, or where it stands already.
 */
export function dropsAt(scenario: Scenario, source: DragSource, target: DropTarget): readonly Drop[] {
  const drops =
    source.kind === 'line'
      ? lineDrops(scenario, source.roleId, source.end, target)
      : roleDrops(scenario, source, target);
  return drops.filter((drop) => drop.edit(scenario) !== scenario);
}

function roleDrops(
  scenario: Scenario,
  source: Exclude<DragSource, { kind: 'line' }>,
  target: DropTarget,
): readonly Drop[] {
  const org = indexOrg(scenario);
  const role = source.kind === 'palette' ? source.role : org.role(source.roleId);
  if (!role) return [];
  const boss = target.kind === 'canvas' ? undefined : target.kind === 'card' ? target.roleId : target.boss;
  const before = target.kind === 'gap' ? target.before : undefined;
  const bossTitle = boss === undefined ? undefined : org.role(boss)?.title;
  const effect =
    bossTitle === undefined
      ? 'stands on its own'
      : target.kind === 'gap'
        ? `takes this place under ${bossTitle}`
        : `reports to ${bossTitle}`;
  const place = { ...(boss === undefined ? {} : { boss }), ...(before === undefined ? {} : { before }) };
  if (source.kind === 'palette') {
    return [{ label: `Add ${role.title}`, effect, edit: addRole(role, place), roleId: role.id }];
  }
  const edit = moveRole(role.id, boss ?? null, before === undefined ? {} : { before });
  return [{ label: `Move ${role.title}`, effect, edit, roleId: role.id }];
}

function lineDrops(
  scenario: Scenario,
  roleId: string,
  end: 'manager' | 'report',
  target: DropTarget,
): readonly Drop[] {
  if (target.kind !== 'card') return [];
  const org = indexOrg(scenario);
  const manager = org.role(end === 'manager' ? roleId : target.roleId);
  const report = org.role(end === 'manager' ? target.roleId : roleId);
  if (!manager || !report || manager === report) return [];
  const solid = drawLine({ manager: manager.id, report: report.id, kind: 'solid' });
  const dotted = drawLine({ manager: manager.id, report: report.id, kind: 'dotted' });
  const common = { roleId: report.id };
  const dottedDrop: Drop = {
    ...common,
    label: `Draw a dotted line to ${report.title}`,
    effect: `${report.title} gets a dotted line to ${manager.title}`,
    edit: dotted,
    line: { manager: manager.id, report: report.id, kind: 'dotted' },
  };
  const bosses = org.bosses(report.id);
  if (bosses.length === 0) {
    return [
      {
        ...common,
        label: `Move ${report.title}`,
        effect: `${report.title} reports to ${manager.title}`,
        edit: solid,
      },
      dottedDrop,
    ];
  }
  const instead: Drop = {
    ...common,
    label: `Move ${report.title}`,
    effect: `${report.title} reports to ${manager.title} instead`,
    edit: moveRole(report.id, manager.id),
  };
  const both: Drop = {
    ...common,
    label: `Give ${report.title} a second boss`,
    effect: `${report.title} reports to ${bosses.length === 1 ? 'both ' : ''}${bosses.map((boss) => boss.title).join(', ')} and ${manager.title}`,
    edit: solid,
  };
  return bosses.includes(manager) ? [dottedDrop] : [instead, dottedDrop, both];
}
