import { describe, expect, it } from 'vitest';
import { hasCustomerMeasure, isCustomerMeasure } from '../../../../src/rules/shared/kpis.ts';

describe('a customer measure', () => {
  it.each([
    'CSAT',
    'c-sat',
    'Customer satisfaction',
    'CustomerSatisfaction',
    'satisfaction',
    'NPS',
    'tNPS (quarterly)',
    'Net Promoter Score',
    'CES',
    'customer effort score',
    'effort',
    'Retention rate',
    'churn',
    'Loyalty',
    'Complaints per 1,000 accounts',
    'complaint',
    'FCR',
    'First-contact resolution',
    'first call resolution',
    'trust',
    'App ratings',
    'Trustpilot score',
    'recommendation',
    'Likelihood to recommend',
    'Sentiment',
    'Lifetime value',
    'life-time value',
    'LTV',
    'CLV',
    'C-MeX',
    'cmex',
    'CX index',
    'Cost per customer',
    'Active clients',
    'New members',
    'Guest nights',
    'Patient waiting time',
    'Customers’ waiting time',
    'Consumer confidence',
    'Kundenzufriedenheit',
    'Weiterempfehlung',
    'Beschwerden',
    'Fidélité',
    'Satisfaction client',
  ])('is %s', (kpi) => {
    expect(isCustomerMeasure(kpi)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '—',
    'Revenue',
    'profit',
    'leads',
    'Conversion',
    'Cost',
    'average handling time',
    'Membership',
    'Memberships',
    'custom build time',
    'Trusted suppliers',
    'accessibility',
    'constructor',
  ])('is not %j', (kpi) => {
    expect(isCustomerMeasure(kpi)).toBe(false);
  });
});

describe('a measure of the staff', () => {
  it.each([
    'Employee satisfaction',
    'satisfaction of employees',
    'Agent retention',
    'Retention of agents',
    'staff churn',
    'Staff turnover',
    'eNPS',
    'e-NPS',
    'Employee net promoter score',
    'Employee NPS',
    'Colleague trust',
    'workforce sentiment',
    'Workplace complaints',
    'Advisor retention',
    'Team satisfaction',
    'People retention',
    'Team member satisfaction',
    'Staff members’ loyalty',
    'Retention of members of staff',
    'Customer service staff churn',
    'Client-facing employee satisfaction',
    'Member services agent retention',
    'Mitarbeiter-Zufriedenheit',
    'Satisfaction des employés',
  ])('is no customer measure: %s', (kpi) => {
    expect(isCustomerMeasure(kpi)).toBe(false);
  });

  it.each([
    'Customer and employee satisfaction',
    'Customer/employee NPS',
    'Customer satisfaction with agents',
    'Agent CSAT',
    'FCR by agent',
    'Customer complaints about staff',
    'Customer service team ratings',
    'Team of the year for churn',
  ])('is one when customers are named beside the staff, or nobody is: %s', (kpi) => {
    expect(isCustomerMeasure(kpi)).toBe(true);
  });
});

describe('a role', () => {
  const role = (kpis?: readonly string[]) => ({ id: 'a', title: 'A', ...(kpis ? { kpis } : {}) });

  it('is measured on customers when one of its measures is', () => {
    expect(hasCustomerMeasure(role(['revenue', 'NPS']))).toBe(true);
    expect(hasCustomerMeasure(role(['revenue', 'agent retention']))).toBe(false);
  });

  it('is not when none is stated, or nothing is', () => {
    expect(hasCustomerMeasure(role([]))).toBe(false);
    expect(hasCustomerMeasure(role())).toBe(false);
  });
});
