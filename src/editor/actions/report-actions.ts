import { fileName } from '../../browser/files.ts';
import { oneOfSeveral } from '../../chart/scenario-title.ts';
import { currentScenario } from '../derived.ts';
import type { ReportFormat } from '../findings-report.ts';
import type { Action, ActionContext } from './action.ts';

const NAMES: Readonly<Record<ReportFormat, string>> = {
  html: 'HTML',
  markdown: 'Markdown',
  json: 'JSON',
};

export const saveFindingsHtml = saveFindings('html', 'html', 'text/html');
export const saveFindingsMarkdown = saveFindings('markdown', 'md', 'text/markdown');
export const saveFindingsJson = saveFindings('json', 'json', 'application/json');

function saveFindings(format: ReportFormat, ending: string, type: string): Action {
  return {
    id: `save-findings-${format}`,
    label: () => `Save the findings (${NAMES[format]})`,
    keys: [],
    isEnabled: (state) => currentScenario(state).roles.length > 0,
    run: (context) => void save(context, format, ending, type),
  };
}

/** The report's code comes with the first report. */
async function save(
  { editor, files }: ActionContext,
  format: ReportFormat,
  ending: string,
  type: string,
): Promise<void> {
  const state = editor.store.getState();
  const { title } = state.document;
  const day = files.today();
  try {
    const { findingsReport } = await import('../findings-report.ts');
    const { text, remarks } = findingsReport(state, fileName(title, 'reportline.json', day), format);
    const name = fileName(title, `findings.${ending}`, day, {
      scenario: oneOfSeveral(state.document, currentScenario(state)),
    });
    files.download(name, new Blob([text], { type }));
    editor.notify({
      tone: 'done',
      text: `Saved the findings as ${name} in your downloads.`,
      ...(remarks.length > 0 && { details: remarks }),
    });
  } catch {
    editor.notify({
      tone: 'problem',
      text: 'The findings could not be saved: a part of Reportline did not load or has a fault. Your chart is untouched. Make sure it is saved, reload the page and try again.',
    });
  }
}
