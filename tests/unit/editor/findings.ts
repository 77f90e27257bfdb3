import type { Finding } from '../../../src/rules/finding.ts';

/** A warning about role `a`, but for what is given. */
export function findingOf(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'cx-no-owner',
    severity: 'warning',
    roles: ['a'],
    related: [],
    lines: [],
    about: [],
    headline: 'A headline',
    message: 'A sentence.',
    dismissed: false,
    ...parts,
  };
}
