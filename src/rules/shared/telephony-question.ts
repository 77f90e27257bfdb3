import type { Role } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import type { QuestionDraft } from '../define-rule.ts';
import { nameOf } from './wording.ts';

/** What "telephony" means at a telephone company. */
export function telephonyQuestion(service: Role): QuestionDraft {
  return {
    roles: [service.id],
    question: `What does ${nameOf(service)} run?`,
    answers: [
      {
        label: 'Customers’ calls',
        edit: setRole(service.id, { function: 'customer-service' }),
      },
      { label: 'The telephone network', edit: setRole(service.id, { function: 'it' }) },
    ],
  };
}
