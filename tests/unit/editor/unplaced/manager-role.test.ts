import { describe, expect, it } from 'vitest';
import { managerRole } from '../../../../src/editor/unplaced/manager-role.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > a; JCP2');
const NOBODY = { has: () => false };
const made = (text: string) => managerRole(text, CHART, NOBODY);

describe('the role made for a manager the table lacks', () => {
  it.each(['JCP3', '100234', 'ann.lee@example.org', 'A-17'])('has the id %s, and needs a title', (text) => {
    expect(made(text)).toEqual({ role: { id: text, title: text }, isUntitled: true });
  });

  it('has another id where that one is taken', () => {
    expect(made('JCP2')).toEqual({ role: { id: 'jcp2', title: 'JCP2' }, isUntitled: true });
  });

  it.each(['Head of Sales', 'CEO', 'Geschäftsführerin'])('is called %s', (text) => {
    const { role, isUntitled } = made(text);
    expect([role.title, role.person, isUntitled]).toEqual([text, undefined, false]);
  });

  it.each(['Ann Lee', 'Müller, Anna'])('is held by %s, and needs a title', (text) => {
    const { role, isUntitled } = made(text);
    expect([role.title, role.person, isUntitled]).toEqual(['Untitled role', text, true]);
  });

  it('has an id of its own in every scenario of the document', () => {
    expect(managerRole('Head of Sales', CHART, { has: (id) => id === 'head-of-sales' }).role.id).toBe(
      'head-of-sales-2',
    );
  });
});
