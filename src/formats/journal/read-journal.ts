import { isJsonObject } from '../document/json-value.ts';
import type { Cut, Journal, ScenarioCut } from './write-journal.ts';

/** A journal as it was written down, from a value that may be anything; undefined where it is none. */
export function readJournal(value: unknown): Journal | undefined {
  if (!isJsonObject(value)) return undefined;
  const file: unknown = Reflect.get(value, 'file');
  const stated: unknown = Reflect.get(value, 'cuts');
  if (typeof file !== 'string' || !Array.isArray(stated)) return undefined;
  const cuts: (ScenarioCut | null)[] = [];
  for (const entry of stated) {
    const cut = entry === null ? null : readScenarioCut(entry);
    if (cut === undefined) return undefined;
    cuts.push(cut);
  }
  return { cuts, file };
}

function readScenarioCut(value: unknown): ScenarioCut | undefined {
  if (!isJsonObject(value)) return undefined;
  const from: unknown = Reflect.get(value, 'from');
  const roles = readCut(Reflect.get(value, 'roles'));
  const lines = readCut(Reflect.get(value, 'lines'));
  return isPlace(from) && roles && lines ? { from, roles, lines } : undefined;
}

function readCut(value: unknown): Cut | undefined {
  if (!isJsonObject(value)) return undefined;
  const start: unknown = Reflect.get(value, 'start');
  const drop: unknown = Reflect.get(value, 'drop');
  return isPlace(start) && isPlace(drop) ? { start, drop } : undefined;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
