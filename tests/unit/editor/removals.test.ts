import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { currentScenario } from '../../../src/editor/derived.ts';
import { removals } from '../../../src/editor/removals.ts';
import { faultsOf, frozenScenario } from '../chart/edits/random-edits.ts';
import { documentOf, newEditor } from './new-editor.ts';

function removalsOf(drawn: string, ...ids: string[]) {
  const editor = newEditor(drawn);
  editor.select({ kind: 'roles', ids });
  const state = editor.store.getState();
  return { drops: removals(state), scenario: currentScenario(state) };
}
const CHART = 'ceo > cmo, coo; cmo > brand, cx; cx > agent; lone';

describe('removals', () => {
  it('asks nothing about a role without reports', () => {
    const { drops } = removalsOf(CHART, 'agent');
    expect(drops.map(({ label, notice, roleId }) => [label, notice, roleId])).toEqual([
      ['Delete Title of agent', 'Deleted Title of agent.', 'cx'],
    ]);
  });

  it('offers the role alone, and its branch', () => {
    const { drops, scenario } = removalsOf(CHART, 'cmo');
    expect(drops.map(({ choice, effect }) => choice ?? effect)).toEqual([
      'Only this role (its 2 reports go to Title of ceo)',
      'the whole branch: 4 roles',
    ]);
    const left = drops.map(({ edit }) => edit(scenario).roles.map(({ id }) => id));
    expect(left).toEqual([
      ['ceo', 'coo', 'brand', 'cx', 'agent', 'lone'],
      ['ceo', 'coo', 'lone'],
    ]);
    expect(drops[0]?.notice).toBe('Deleted Title of cmo. Its 2 reports now report to Title of ceo.');
  });

  it('says who stands alone when the top goes, and leaves nothing selected', () => {
    const { drops } = removalsOf(CHART, 'ceo');
    expect(drops[0]?.choice).toContain('stand on their own');
    expect(drops.map(({ roleId }) => roleId)).toEqual([undefined, undefined]);
  });

  it('names no single heir where several bosses take over', () => {
    const { drops } = removalsOf(`${CHART}; coo > plant`, 'cx', 'coo');
    expect(drops[0]?.choice).toBe('Only these roles (their reports go to the bosses above)');
    expect(drops[0]?.notice).toBe('Deleted 2 roles. Their reports now report to the bosses above.');
  });

  it('asks nothing where everybody below is selected too', () => {
    expect(removalsOf(CHART, 'cx', 'agent').drops).toHaveLength(1);
    expect(removalsOf(CHART).drops).toEqual([]);
  });

  it('on any chart names a role that stays to select, and leaves a sound chart', () => {
    fc.assert(
      fc.property(frozenScenario(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (scenario, picks) => {
        fc.pre(scenario.roles.length > 0);
        const editor = newEditor(documentOf(scenario));
        const ids = picks.map((at) => scenario.roles[at % scenario.roles.length]?.id ?? '');
        editor.select({ kind: 'roles', ids: [...new Set(ids)] });
        const drops = removals(editor.store.getState());
        expect(drops.length).toBeGreaterThan(0);
        for (const { edit, roleId } of drops) {
          const after = edit(currentScenario(editor.store.getState()));
          expect(faultsOf(after)).toEqual([]);
          if (roleId !== undefined) expect(indexOrg(after).role(roleId)).toBeDefined();
        }
      }),
    );
  });
});
