import type { ToldField } from './compare.ts';

/** What the fields of a role are called inside a sentence, in the order in which a person is told of them. */
export const FIELD_WORDS: Readonly<Record<Exclude<ToldField, 'extra'>, string>> = {
  title: 'title',
  person: 'person',
  vacant: 'vacant',
  department: 'department',
  function: 'function',
  level: 'level',
  board: 'board seat',
  executive: 'executive seat',
  dedicated: 'dedicated',
  accountableFor: 'accountable for',
  responsibleFor: 'responsible for',
  budget: 'budget',
  staff: 'staff',
  kpis: 'KPIs',
  touchpoints: 'touch-points',
  planned: 'planned',
  assistant: 'assistant',
  jobShare: 'job share',
  body: 'board or committee',
  note: 'note',
  unknown: 'fields of a newer version',
};

const PLACES: ReadonlyMap<string, number> = new Map(
  Object.keys(FIELD_WORDS).map((field, place) => [field, place]),
);

/** Sorts fields as {@link FIELD_WORDS} has them; further columns come last. */
export function byFieldOrder(a: ToldField, b: ToldField): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(field: ToldField): number {
  return PLACES.get(field) ?? PLACES.size;
}
