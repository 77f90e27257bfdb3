import { expect, it } from 'vitest';
import { mutantsOf } from '../../scripts/mutation/mutants.mjs';

const rule = `
const LIMIT = 3;
export const example = defineRule({
  docs: { title: 'Five is > 4 && true' },
  *check(facts: Facts) {
    if (!facts.lead || facts.count > LIMIT) return;
    yield { message: facts.count === 1 ? 'one' : 'many', roles: pick(facts) };
  },
  *fix(facts) { if (facts.count > 9) yield choice(1); },
});
function pick(facts: Facts) { return facts.roles.some(isOpen); }
function unused() { return 1 > 2; }
`;

it('changes what decides, one thing at a time, and neither words nor repairs', () => {
  expect(mutantsOf(rule).map(({ what }) => what.replace(/^line \d+: /, ''))).toEqual([
    '|| -> &&',
    '! -> ',
    '> -> >=',
    '3 -> 4',
    'some -> every',
  ]);
});

it('refuses a file without a check', () => {
  expect(() => mutantsOf('export const a = 1;')).toThrow('no rule');
});
