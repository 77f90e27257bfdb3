import { isJsonObject } from '../document/json-value.ts';
import type { Cut, Journal, ScenarioCut } from './write-journal.ts';

/**
 * The text of the file that a journal and the stored text make together, to be read by the one door. Undefined where
 * they do not belong together, or one of them is broken.
 *
 * @param stored The text that was stored when the journal was written; absent where there was none.
 */
export function replayJournal(stored: string | undefined, journal: Journal): string | undefined {
  try {
    const base = stored === undefined ? [] : scenariosOf(JSON.parse(stored));
    const file: unknown = JSON.parse(journal.file);
    const scenarios = scenariosOf(file);
    if (!base || !scenarios || scenarios.length !== journal.cuts.length) return undefined;
    for (const [place, cut] of journal.cuts.entries()) {
      const scenario = scenarios[place];
      if (cut && !(isJsonObject(scenario) && fill(scenario, base[cut.from], cut))) return undefined;
    }
    return JSON.stringify(file);
  } catch {
    return undefined;
  }
}

function scenariosOf(file: unknown): readonly unknown[] | undefined {
  return isJsonObject(file) ? listIn(file, 'scenarios') : undefined;
}

function listIn(value: object, name: string): readonly unknown[] | undefined {
  const list: unknown = Reflect.get(value, name);
  return Array.isArray(list) ? list : undefined;
}

/** Puts back what the journal left out; false where that is not there. */
function fill(scenario: object, before: unknown, cut: ScenarioCut): boolean {
  return (['roles', 'lines'] as const).every((name) => {
    const added = listIn(scenario, name);
    const had = isJsonObject(before) ? listIn(before, name) : undefined;
    return added && had ? Reflect.set(scenario, name, joined(had, added, cut[name])) : false;
  });
}

function joined(
  had: readonly unknown[],
  added: readonly unknown[],
  { start, drop }: Cut,
): readonly unknown[] {
  return [...had.slice(0, start), ...added, ...had.slice(start + drop)];
}
