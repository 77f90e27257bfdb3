import type { Role } from '../chart/chart.ts';
import type { LineKey } from '../chart/edits/lines.ts';
import type { RolePatch } from '../chart/edits/set-role.ts';
import type { Org } from '../chart/org-index.ts';
import { shortName } from '../chart/short-name.ts';

type Field = keyof RolePatch;

const FIELD_STEPS: Record<Exclude<Field, 'title' | 'person'>, (name: string) => string> = {
  department: (name) => `Change the department of ${name}`,
  function: (name) => `Change the function of ${name}`,
  level: (name) => `Change the level of ${name}`,
  board: (name) => `Change whether ${name} sits on the board`,
  executive: (name) => `Change whether ${name} is on the executive team`,
  dedicated: (name) => `Change whether ${name} is its holder’s only job`,
  accountableFor: (name) => `Change what ${name} is accountable for`,
  responsibleFor: (name) => `Change what ${name} is responsible for`,
  budget: (name) => `Change whether ${name} has a budget`,
  staff: (name) => `Change the team size of ${name}`,
  kpis: (name) => `Change what ${name} is measured by`,
  touchpoints: (name) => `Change the channels of ${name}`,
  vacant: (name) => `Change whether ${name} is vacant`,
  planned: (name) => `Change whether ${name} is planned`,
  assistant: (name) => `Change whether ${name} is an assistant`,
  jobShare: (name) => `Change whether ${name} is a job share`,
  body: (name) => `Change whether ${name} is a board or committee`,
  note: (name) => `Change the note on ${name}`,
  extra: (name) => `Change the columns of ${name}`,
  position: (name) => `Place ${name}`,
  unknown: (name) => `Change ${name}`,
};

/** Names the step that gives a role new values; the name used is the one it has before. */
export function roleStep({ title, person }: Role, patch: RolePatch): string {
  const name = shortName(title);
  const fields = Object.keys(patch) as Field[];
  const [field] = fields;
  const isVacancy = fields.every((one) => one === 'vacant' || one === 'person');
  if (isVacancy && patch.vacant === true && patch.person === undefined) {
    // Whoever holds a vacant post is an interim: that is said where it comes about.
    const isInterim = fields.length === 1 && Boolean(person?.trim());
    return `Make ${name} vacant${isInterim ? ', with its holder as the interim' : ''}`;
  }
  if (field === undefined || fields.length > 1) return `Change ${name}`;
  if (field === 'title') return `Rename ${name}`;
  if (field === 'person') return `${patch.person ? 'Name' : 'Clear'} the holder of ${name}`;
  return FIELD_STEPS[field](name);
}

const LINE_STEPS = {
  delete: (line: string) => `Delete ${line}`,
  solid: (line: string) => `Make ${line} solid`,
  dotted: (line: string) => `Make ${line} dotted`,
  purpose: (line: string) => `State what ${line} is for`,
};

/** Names the step that changes or deletes a line. */
export function lineStep(org: Org, { manager, report }: LineKey, step: keyof typeof LINE_STEPS): string {
  const name = (id: string) => shortName(org.role(id)?.title ?? id);
  return LINE_STEPS[step](`the line from ${name(report)} to ${name(manager)}`);
}
