import { inScenario } from '../../chart/edits/document-edit.ts';
import { keepFolding, unfoldTo } from '../../chart/edits/folding.ts';
import { createEditor, type Editor } from '../editor.ts';
import { latest } from '../store/latest.ts';
import type { Comparing } from './comparing.ts';
import { newlyDifferent } from './newly-different.ts';
import { overlayOf, type Pane, viewedIn } from './viewed.ts';

/**
 * An editor of a chart that is only looked at: what a pane of a comparison shows. Everything that shows a chart works
 * on it as on any other, and nothing in it can be changed.
 *
 * @returns Undefined where one of the two scenarios is gone.
 */
export function createViewer(
  editor: Editor,
  pair: Pick<Comparing, 'before' | 'after'>,
  pane: Pane,
): Editor | undefined {
  const { document, documentKey, breadth } = editor.store.getState();
  const overlay = overlayOf(document, pair);
  if (!overlay) return undefined;
  const viewed = viewedIn(pane, document, overlay);
  const viewer = createEditor({
    document: viewed.document,
    documentKey: `${documentKey} ${pane}`,
    readOnly: true,
    readOnlyBecause: 'comparing',
  });
  viewer.store.setState({ changes: viewed.changes, breadth });
  return viewer;
}

/**
 * Keeps what a viewer shows in step with the chart it was made of, so that its cards glide to where a step puts them.
 * What is selected and folded in it stays so, but for what is different only now: whatever hides that opens.
 *
 * @returns Ends it.
 */
export function keepViewer(
  viewer: Editor,
  editor: Editor,
  pair: Pick<Comparing, 'before' | 'after'>,
  pane: Pane,
): () => void {
  const follow = () => {
    const { document, isJudged } = editor.store.getState();
    const shown = viewer.store.getState();
    if (shown.changes?.document !== document) {
      const overlay = overlayOf(document, pair);
      if (!overlay) return;
      const viewed = viewedIn(pane, document, overlay);
      const folded = keepFolding(shown.document, viewed.document);
      const news = newlyDifferent(shown.changes, viewed);
      const next = inScenario(folded.scenarios[0].id, unfoldTo(news))(folded);
      // Unfolded before it is looked at what is in sight, so that a selected role that moves stays selected.
      viewer.store.setState((state) => latest({ ...state, document: next, changes: viewed.changes }, next));
    }
    if (isJudged && !shown.isJudged) viewer.judged();
  };
  follow();
  return editor.store.subscribe(follow);
}
