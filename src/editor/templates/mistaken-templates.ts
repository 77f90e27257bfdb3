import {
  cLevelQuestion,
  digitalExperienceOwner,
  rightLeader,
  whereCxFits,
} from '../../rules/sources/articles.ts';
import type { Template } from './template.ts';

/** Warning examples: structures that the sources advise against, to look at or to repair. */
export const MISTAKEN_TEMPLATES: readonly Template[] = [
  {
    id: 'cx-under-marketing',
    name: 'Customer experience under marketing',
    shows:
      'A chief customer officer who reports to the chief marketing officer, outside the executive team and without a budget.',
    fits: 'A warning example: it shows what follows when the boss can overrule the customer’s side for a campaign.',
    sources: [rightLeader, whereCxFits],
    load: () => import('./charts/cx-under-marketing.reportline.json?raw'),
  },
  {
    id: 'title-without-teeth',
    name: 'Title without teeth',
    shows:
      'A chief officer without budget, staff or KPIs, while five other roles call themselves responsible for the experience too.',
    fits: 'A warning example: it shows how little a grand title does when nobody is accountable.',
    sources: [cLevelQuestion, whereCxFits],
    load: () => import('./charts/title-without-teeth.reportline.json?raw'),
  },
  {
    id: 'contact-centre-under-cio',
    name: 'Contact centre under the CIO',
    shows:
      'The traditional shape: the contact centre in operations under the chief information officer, and digital in marketing.',
    fits: 'A warning example: it shows channels that meet only at the top, and an experience nobody owns.',
    sources: [digitalExperienceOwner],
    load: () => import('./charts/contact-centre-under-cio.reportline.json?raw'),
  },
];
