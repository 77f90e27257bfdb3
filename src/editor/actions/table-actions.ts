import { currentOrg, currentScenario, shownScenario } from '../derived.ts';
import type { TableFormat } from '../export/table-file.ts';
import type { Action, ActionContext } from './action.ts';

const NAMES: Readonly<Record<TableFormat, string>> = { csv: 'CSV', xlsx: 'Excel' };

export const saveTableCsv = saveTable('csv');
export const saveTableXlsx = saveTable('xlsx');

/** The whole scenario, or the branch that is in focus. */
function saveTable(format: TableFormat): Action {
  return {
    id: `save-table-${format}`,
    label: ({ focus }) =>
      `Save ${focus === null ? 'the chart' : 'this branch'} as a table (${NAMES[format]})`,
    keys: [],
    isEnabled: (state) => currentScenario(state).roles.length > 0,
    run: (context) => void save(context, format),
  };
}

/** What writes tables comes with the first one. */
async function save({ editor, files }: ActionContext, format: TableFormat): Promise<void> {
  const state = editor.store.getState();
  const branch = state.focus === null ? undefined : currentOrg(state).role(state.focus)?.title;
  try {
    const { tableFile } = await import('../export/table-file.ts');
    const file = await tableFile(state.document, shownScenario(state), format, {
      day: files.today(),
      branch,
    });
    files.download(file.name, file.content);
    const lost = file.lost.length === 0 ? '' : ` A table does not hold ${file.lost.join(', ')}.`;
    editor.notify({ tone: 'done', text: `Saved ${file.name} in your downloads.${lost}` });
  } catch {
    editor.notify({
      tone: 'problem',
      text: 'The table could not be made: a part of Reportline did not load or has a fault. Your chart is untouched. Make sure it is saved, reload the page and try again.',
    });
  }
}
