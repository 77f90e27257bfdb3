import { digitalExperienceOwner, whatDrivesCx } from '../../rules/sources/articles.ts';
import { ccoOrganisations } from '../../rules/sources/customer-leadership.ts';
import type { Template } from './template.ts';

/** Structures that suit some organisations and not others. */
export const DEPENDING_TEMPLATES: readonly Template[] = [
  {
    id: 'digital-central',
    name: 'Digital at the centre',
    shows:
      'Digital service and digital product under a digital director, who answers to a customer officer on the board.',
    fits: 'Fits where most business comes in through digital channels, so that they need a director of their own.',
    sources: [digitalExperienceOwner],
    load: () => import('./charts/digital-central.reportline.json?raw'),
  },
  {
    id: 'digital-occasional',
    name: 'Digital on the side',
    shows:
      'Digital service is one manager’s job inside customer service, under a customer services director on the board.',
    fits: 'Fits a smaller firm whose customers mostly call or write, with digital as one channel more.',
    sources: [digitalExperienceOwner],
    load: () => import('./charts/digital-occasional.reportline.json?raw'),
  },
  {
    id: 'advisory',
    name: 'Advisory customer office',
    shows:
      'A customer officer with a few experts who coach, run pilots and make the case; departments keep their own lines.',
    fits: 'Fits a first step, as long as the top stands behind it in public; without that it is easily ignored.',
    sources: [whatDrivesCx, ccoOrganisations],
    load: () => import('./charts/advisory.reportline.json?raw'),
  },
  {
    id: 'matrixed',
    name: 'Matrixed client experience',
    shows:
      'Money and people stay with the units; the client experience officer works through dotted lines, each with its purpose.',
    fits: 'Fits firms that decide by consensus, if the small team can keep up with everyone who asks for it.',
    sources: [whatDrivesCx],
    load: () => import('./charts/matrixed.reportline.json?raw'),
  },
  {
    id: 'operational',
    name: 'Operational customer organisation',
    shows:
      'Marketing, channels, sales and service report to one executive for experience, with the budget and thousands of people.',
    fits: 'Fits a firm with years of practice that will change its measures and incentives along with its lines.',
    sources: [whatDrivesCx],
    load: () => import('./charts/operational.reportline.json?raw'),
  },
];
