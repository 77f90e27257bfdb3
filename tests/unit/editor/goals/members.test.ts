import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { readOutline } from '../../../../src/chart/outline.ts';
import { seatsOf } from '../../../../src/editor/goals/members.ts';
import { CANVAS, card } from '../../../../src/editor/goals/sending.ts';

const { scenario } = readOutline(`Chief Executive Officer [id: ceo]
  Chief Marketing Officer [id: cmo]
  Chief Customer Officer [id: cco]
CX Steering Committee [id: board, body]
Audit Committee [id: audit, body]
CX Steering Committee ..> Chief Customer Officer
`);

const offered = (id: string) =>
  seatsOf(scenario, id).goals.map((goal) => (goal.kind === 'card' ? goal.roleId : goal.kind));

describe('the seats of a committee', () => {
  it('are offered to all people who have none yet', () => {
    expect(offered('board')).toEqual(['ceo', 'cmo']);
  });

  it('are none for a role that is no body, or is not there', () => {
    expect(offered('ceo')).toEqual([]);
    expect(offered('gone')).toEqual([]);
  });

  it('are dotted lines from the committee', () => {
    const [drop, ...others] = seatsOf(scenario, 'board').drops(card('cmo'));
    expect(others).toEqual([]);
    expect(drop?.effect).toBe('Chief Marketing Officer sits on CX Steering Committee');
    const org = indexOrg(drop?.edit(scenario) ?? scenario);
    expect(org.dottedReports('board').map(({ id }) => id)).toEqual(['cco', 'cmo']);
    expect(org.bosses('cmo').map(({ id }) => id)).toEqual(['ceo']);
  });

  it('lead nowhere else', () => {
    const { drops } = seatsOf(scenario, 'board');
    expect([drops(card('cco')), drops(card('audit')), drops(CANVAS)]).toEqual([[], [], []]);
  });
});
