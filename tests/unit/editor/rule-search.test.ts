import { describe, expect, it } from 'vitest';
import { searchRules } from '../../../src/editor/rule-search.ts';
import { CATALOGUE } from '../../../src/rules/catalogue/index.ts';

const found = (query: string) =>
  searchRules(query).map(({ title, rules }) => [title, rules.map(({ id }) => id)] as const);
const all = (query: string) => searchRules(query).flatMap(({ rules }) => rules);

describe('searchRules', () => {
  it.each(['', '  '])('lists every rule once, by category, for %j', (query) => {
    expect(all(query)).toEqual(CATALOGUE);
    expect(found(query).map(([title]) => title)[0]).toBe('Ownership');
    for (const { rules } of searchRules(query))
      expect(new Set(rules.map(({ category }) => category)).size).toBe(1);
  });

  it('puts rules whose title holds every word before those whose page does', () => {
    const [[title, ids] = [], [mention, others] = []] = found('marketing');
    expect([title, mention]).toEqual(['In the title', 'On the page']);
    expect(ids).toContain('cx-under-marketing');
    expect(others).toContain('service-outside-customer-line');
    expect(ids?.filter((id) => others?.includes(id))).toEqual([]);
  });

  it('finds by id, by author, by title of a source, without case, accents or order', () => {
    expect(all('cx-under-marketing').map(({ id }) => id)).toContain('cx-under-marketing');
    expect(all('JACQUES').length).toBeGreaterThan(0);
    expect(all('fáyol unity').map(({ id }) => id)).toContain('multiple-solid-bosses');
    expect(all('Marketing under').map(({ id }) => id)).toContain('cx-under-marketing');
  });

  it('finds nothing for what no rule speaks of', () => {
    expect(searchRules('marketing zeppelin')).toEqual([]);
  });
});
