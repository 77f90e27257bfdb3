import '../../support/with-judge.ts';
import type { ChartDocument, Scenario } from '../../../src/chart/chart.ts';
import type { ActionContext } from '../../../src/editor/actions/action.ts';
import { createDragSession } from '../../../src/editor/dropping/drag-session.ts';
import { createEditor, type Editor } from '../../../src/editor/editor.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { deepFreeze } from '../rules/random-charts.ts';

/** A frozen document of one scenario. */
export function documentOf(scenario: Scenario | string, title = 'Northwind'): ChartDocument {
  const drawn = typeof scenario === 'string' ? scenarioOf(scenario) : scenario;
  return deepFreeze({ title, scenarios: [drawn] });
}

export function newEditor(
  document: ChartDocument | string,
  options: { readonly documentKey?: string; readonly readOnly?: boolean } = {},
): Editor {
  return createEditor({
    document: typeof document === 'string' ? documentOf(document) : document,
    documentKey: options.documentKey ?? 'key',
    readOnly: options.readOnly ?? false,
  });
}

/** What an action needs, and a record of what it did to the view and the files, in order. */
export function newContext(editor: Editor): { readonly context: ActionContext; readonly did: string[] } {
  const did: string[] = [];
  const note = (what: string) => () => void did.push(what);
  return {
    did,
    context: {
      editor,
      view: {
        fit: note('fit'),
        fitSoon: note('fit soon'),
        openSoon: note('open soon'),
        zoomIn: note('zoom in'),
        zoomOut: note('zoom out'),
        seen: () => new Set(),
        reveal: (roleId) => void did.push(`reveal ${roleId}`),
      },
      files: {
        choose: note('choose'),
        download: (name) => void did.push(`download ${name}`),
        today: () => new Date(2026, 10, 22),
      },
      search: {
        open: note('open the search'),
        step: (by) => void did.push(`found ${by}`),
      },
      // Of several meanings the first, as somebody who presses Enter would choose.
      drags: {
        decide: (question, drops, roleId) => {
          did.push(`ask ${question}`);
          const session = createDragSession(editor, {
            reveal: () => undefined,
            placeOf: () => ({ x: 0, y: 0 }),
          });
          session.decide(question, drops.slice(0, 1), roleId);
        },
      },
      clipboard: {
        copy: async () => void did.push('copy'),
        cut: async () => void did.push('cut'),
        paste: async () => void did.push('paste'),
        duplicate: note('duplicate'),
      },
      recents: {
        find: async (key) => ({ ok: false, why: `Nothing is stored as ${key}.` }),
      },
      keeping: { takeOver: note('take over') },
      firstSteps: { again: note('first steps again') },
      regions: { step: (by) => void did.push(`region ${by}`) },
    },
  };
}
