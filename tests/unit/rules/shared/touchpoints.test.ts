import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { channelsOf, touchpointsOf } from '../../../../src/rules/shared/touchpoints.ts';

const owner = (...touchpoints: readonly string[]): Role => ({ id: 'r', title: 'R', touchpoints });

describe('channelsOf', () => {
  it('lists each contact channel once, in the order stated', () => {
    expect(channelsOf(owner('Live chat', 'store', 'calls', 'chat'))).toEqual(['webchat', 'phone']);
    expect(channelsOf({ id: 'r', title: 'R' })).toEqual([]);
  });
});

describe('touchpointsOf', () => {
  it.each([
    ['Pick-up counter', 'pick up counters'],
    ['pickup counter', 'Pick-up counter'],
    ['website', 'Web site'],
    ['phone', 'customer calls'],
    ['WhatsApp', 'messaging'],
    ['🙂', ' 🙂 '],
  ])('finds %s in %s', (item, owned) => {
    expect(touchpointsOf([owner('store'), owner('x', owned)]).has(item)).toBe(true);
  });

  it.each([
    ['store', 'store front'],
    ['phone', 'email'],
    ['🙂', '🙃'],
    ['store', ''],
  ])('does not find %s in %j', (item, owned) => {
    expect(touchpointsOf([owner(owned)]).has(item)).toBe(false);
  });

  it('finds nothing where nobody owns anything', () => {
    expect(touchpointsOf([]).has('phone')).toBe(false);
    expect(touchpointsOf([{ id: 'r', title: 'R' }]).has('store')).toBe(false);
  });
});
