import { digitalExperienceOwner, rightLeader, whereCxFits } from '../../rules/sources/articles.ts';
import type { Template } from './template.ts';

/** Structures that those who describe them hold up as good. */
export const WORKING_TEMPLATES: readonly Template[] = [
  {
    id: 'good-practice',
    name: 'Customer officer beside the marketing officer',
    shows:
      'A dedicated customer officer on a level with marketing and sales, with a board seat, a budget, a team and KPIs.',
    fits: 'Fits when the chief executive is serious about it: only rank and money let the role contradict its peers.',
    sources: [rightLeader, whereCxFits],
    load: () => import('./charts/good-practice.reportline.json?raw'),
  },
  {
    id: 'channel-heads-one-central-role',
    name: 'Channel heads into one central role',
    shows:
      'Service, telephony and digital keep their heads, who all answer to one customer experience director on the board.',
    fits: 'Fits where customers change channel halfway and should not have to begin again.',
    sources: [digitalExperienceOwner],
    load: () => import('./charts/channel-heads-one-central-role.reportline.json?raw'),
  },
  {
    id: 'one-customer-team',
    name: 'One customer team',
    shows:
      'Marketing, sales and service under one customer director, who has one budget and one set of goals for all of them.',
    fits: 'Fits a firm that is ready to take its departments apart; it is described as a vision more than as a habit.',
    sources: [digitalExperienceOwner],
    load: () => import('./charts/one-customer-team.reportline.json?raw'),
  },
  {
    id: 'regulated-bank',
    name: 'Regulated bank with a board-level customer officer',
    shows:
      'A bank whose board hears about customers at first hand, from the officer who leads service, digital service and insight.',
    fits: 'Fits finance, water and other regulated industries, where putting customers first has to be visible.',
    sources: [digitalExperienceOwner],
    load: () => import('./charts/regulated-bank.reportline.json?raw'),
  },
];
