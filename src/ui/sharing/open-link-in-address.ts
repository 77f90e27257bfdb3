import { addressFragment, clearAddressFragment, onAddressFragment } from '../../browser/address-fragment.ts';
import type { Editor } from '../../editor/editor.ts';
import { type OpenedLink, openLink } from '../../editor/sharing/open-link.ts';
import { isLink } from '../../formats/link/link-form.ts';
import { commitDraft } from '../primitives/drafts.ts';

/**
 * Opens the chart inside the page's address, if there is one, and every further one that is put there. It stays in the
 * address as long as the chart is what it was: a reload shows it again. Once it was made somebody's own, or another
 * chart is opened, the address is the page's own.
 *
 * @returns Settles when the first chart is open, was refused, or there was none. Never rejects.
 */
export async function openLinkInAddress(editor: Editor): Promise<void> {
  let shown: OpenedLink | undefined;
  let opening = 0;

  const follow = async () => {
    const before = shown;
    shown = undefined;
    const fragment = addressFragment();
    if (!isLink(fragment)) {
      // Somebody went back to where the link was not in the address yet.
      if (before && isShown(editor, before)) before.goBack();
      return;
    }
    // What is being typed belongs to the chart that is open now.
    commitDraft();
    opening += 1;
    const opened = await openLink(editor, fragment, () => addressFragment() === fragment);
    opening -= 1;
    if (opened) shown = opened;
  };

  editor.store.subscribe((state, before) => {
    if (opening > 0 || state === before || !isLink(addressFragment())) return;
    const isOver = shown ? !isShown(editor, shown) : state.document !== before.document;
    if (!isOver) return;
    shown = undefined;
    clearAddressFragment();
  });
  onAddressFragment(() => void follow());
  await follow();
}

/** Whether the chart of a link is on the screen as it came. */
function isShown(editor: Editor, { documentKey }: OpenedLink): boolean {
  const state = editor.store.getState();
  return state.documentKey === documentKey && state.readOnly;
}
