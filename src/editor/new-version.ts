import { currentScenario } from './derived.ts';
import type { Editor } from './editor.ts';
import type { EditorState, Notice } from './store/state.ts';

/** What happens when a person asks for the version that waits. */
export interface NewVersionSteps {
  /** Stores what is not stored yet; never rejects. */
  readonly save: () => Promise<void>;
  /** Makes the new version the one that opens next. */
  readonly use: () => Promise<void>;
  readonly reload: () => void;
}

/**
 * Says that the app works without a network now; nothing has to be done about it, and the message goes by itself. Where
 * somebody is drawing already it does not come over the chart: it is only told to those who listen, and the help says it.
 */
export function sayReadyForOffline(editor: Editor): void {
  const text = 'Reportline is now kept in this browser and also opens without a network.';
  whenNothingIsSaid(editor, () => {
    if (currentScenario(editor.store.getState()).roles.length > 0) editor.say(text);
    else editor.notify({ tone: 'done', text });
  });
}

/**
 * Offers a version that waits, once: when no other message is on the screen and no window is open. A message that
 * takes its place only puts it off; closing it is "later".
 */
export function offerNewVersion(editor: Editor, steps: NewVersionSteps): void {
  const notice: Notice = {
    tone: 'done',
    text: 'A new version of Reportline is ready, and is used once all its tabs have been closed. Using it now saves your chart and reloads this page.',
    stays: true,
    action: { label: 'Use it now', run: () => void useNow(editor, steps) },
  };
  const offer = () =>
    whenNothingIsSaid(editor, () => {
      editor.notify(notice);
      const stop = editor.store.subscribe((now, before) => {
        if (now.notice === notice) return;
        stop();
        // Another chart clears the screen of what was said.
        if (now.notice || now.documentKey !== before.documentKey) offer();
      });
    });
  offer();
}

async function useNow(editor: Editor, { save, use, reload }: NewVersionSteps): Promise<void> {
  editor.notify(null);
  await save();
  if (editor.store.getState().saveState.kind === 'failed') {
    editor.notify({
      tone: 'problem',
      text: 'The new version is not used yet, because this browser did not store your last change. Save the chart as a file, then reload the page.',
    });
    return;
  }
  await use();
  reload();
}

/** Runs something once, now or as soon as nobody is being told or asked anything. */
function whenNothingIsSaid(editor: Editor, run: () => void): void {
  const isQuiet = ({ notice, dialog }: EditorState) => notice === null && dialog === null;
  if (isQuiet(editor.store.getState())) {
    run();
    return;
  }
  const stop = editor.store.subscribe((state) => {
    if (!isQuiet(state)) return;
    stop();
    run();
  });
}
