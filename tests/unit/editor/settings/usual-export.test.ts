import { describe, expect, it } from 'vitest';
import { withUsual } from '../../../../src/editor/settings/usual-export.ts';

describe('what an export begins with', () => {
  it('has what was chosen, and nothing that is so anyway', () => {
    const usual = withUsual({ format: 'pdf' }, { page: 'a4', people: false });
    expect(usual).toEqual({ format: 'pdf', page: 'a4', people: false });
    expect(withUsual(usual, { format: 'png', people: true })).toEqual({ page: 'a4' });
  });
});
