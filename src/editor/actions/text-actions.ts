import { fileName } from '../../browser/files.ts';
import { oneOfSeveral } from '../../chart/scenario-title.ts';
import { writeClipboard } from '../../browser/system-clipboard.ts';
import { currentOrg, currentScenario, shownScenario } from '../derived.ts';
import type { TextFormat } from '../export/text-of-chart.ts';
import type { EditorState } from '../store/state.ts';
import type { Action, ActionContext } from './action.ts';

/** What becomes of the text, and the ending of the file it is saved as where there is no clipboard. */
const KINDS: Readonly<Record<TextFormat, { label: string; copied: string; ending: string }>> = {
  mermaid: {
    label: 'as Mermaid text',
    copied: 'Paste it into a wiki or repository that draws Mermaid flowcharts.',
    ending: 'mmd',
  },
  list: {
    label: 'as a Markdown list',
    copied: 'Paste it into a wiki, a mail or a note; pasted onto a chart it becomes roles again.',
    ending: 'md',
  },
};

export const copyAsMermaid = copyAs('mermaid');
export const copyAsList = copyAs('list');

/** The whole scenario, or the branch that is in focus, for somewhere that keeps charts as text. */
function copyAs(format: TextFormat): Action {
  return {
    id: `copy-as-${format}`,
    label: (state) => `Copy ${subjectOf(state)} ${KINDS[format].label}`,
    keys: [],
    isEnabled: (state) => currentScenario(state).roles.length > 0,
    run: (context) => void copy(context, format),
  };
}

const subjectOf = ({ focus }: EditorState) => (focus === null ? 'the chart' : 'this branch');

/** What writes the texts comes with the first one. */
async function copy({ editor, files }: ActionContext, format: TextFormat): Promise<void> {
  const state = editor.store.getState();
  const { document, focus } = state;
  const { label, copied, ending } = KINDS[format];
  const branch = focus === null ? undefined : currentOrg(state).role(focus)?.title;
  const made = import('../export/text-of-chart.ts').then(({ textOfChart }) =>
    textOfChart(document, shownScenario(state), format),
  );
  const isCopied = writeClipboard(made).then(
    () => true,
    () => false,
  );
  let text: string;
  try {
    text = await made;
  } catch {
    editor.notify({
      tone: 'problem',
      text: 'The text could not be made: a part of Reportline did not load or has a fault. Your chart is untouched. Make sure it is saved, reload the page and try again.',
    });
    return;
  }
  if (await isCopied) {
    editor.notify({ tone: 'done', text: `Copied ${subjectOf(state)} ${label}. ${copied}` });
    return;
  }
  const name = fileName(document.title, ending, files.today(), {
    scenario: oneOfSeveral(document, currentScenario(state)),
    branch,
  });
  files.download(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
  editor.notify({
    tone: 'done',
    text: `The browser does not let Reportline use the clipboard, so the text was saved as ${name} in your downloads.`,
  });
}
