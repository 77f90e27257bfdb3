import { describe, expect, it } from 'vitest';
import { addRole } from '../../../src/chart/edits/add-role.ts';
import { removeLine } from '../../../src/chart/edits/lines.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { outlookOf } from '../../../src/editor/outlook.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo; cmo > cco; coo ..> cco: service');

describe('outlookOf', () => {
  it('says which lines would come and go', () => {
    expect(outlookOf(CHART, moveRole('cco', 'ceo'))).toEqual({
      scenario: CHART,
      added: [{ manager: 'ceo', report: 'cco', kind: 'solid' }],
      removed: [{ manager: 'cmo', report: 'cco', kind: 'solid' }],
      roles: [],
    });
    expect(outlookOf(CHART, removeLine({ manager: 'coo', report: 'cco', kind: 'dotted' }))).toMatchObject({
      added: [],
      removed: [{ manager: 'coo', report: 'cco', kind: 'dotted' }],
    });
  });

  it('names the boss of a role that is not there yet, and roles that would change or go', () => {
    const added = outlookOf(CHART, addRole({ id: 'new', title: 'Head of Insight' }, { boss: 'cmo' }));
    expect(added).toMatchObject({ added: [], removed: [], roles: ['cmo'] });
    const changed = outlookOf(CHART, (scenario) => ({
      ...scenario,
      roles: scenario.roles.map((role) => (role.id === 'coo' ? { ...role, board: true } : role)),
    }));
    expect(changed).toMatchObject({ added: [], removed: [], roles: ['coo'] });
  });

  it('is none where nothing would be seen', () => {
    expect(outlookOf(CHART, (scenario) => scenario)).toBeUndefined();
  });
});
