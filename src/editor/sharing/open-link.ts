import type { LinkResult } from '../../formats/link/read-link.ts';
import type { Editor } from '../editor.ts';
import { loadJudge } from '../judge.ts';
import { newId } from '../new-role.ts';
import { openedNotice, switchTo } from '../opening.ts';

/** The chart of a link on the screen. */
export interface OpenedLink {
  readonly documentKey: string;
  /** Shows the chart before it again. */
  readonly goBack: () => void;
}

const NOT_LOADED =
  'The link could not be opened: a part of Reportline did not load or has a fault. Your charts are untouched. Reload the page to try again.';

/**
 * Opens the chart inside a link beside the one that is open, to be looked at: it is stored nowhere, replaces nothing,
 * and one click goes back. A link that cannot be read changes nothing and says why.
 *
 * @param isWanted Asked once the link is read, which may take a moment: somebody may have gone on meanwhile.
 */
export async function openLink(
  editor: Editor,
  fragment: string,
  isWanted: () => boolean = () => true,
): Promise<OpenedLink | undefined> {
  const result = await read(fragment);
  if (!isWanted()) return undefined;
  if (!result?.ok) {
    const text = result ? `The link could not be opened. ${result.message}` : NOT_LOADED;
    editor.notify({ tone: 'problem', text });
    return undefined;
  }
  const documentKey = newId();
  const { document, shown: scenarioId } = result;
  const readOnlyBecause = result.readOnly ? 'newer-version' : 'link';
  const opened = {
    document,
    documentKey,
    readOnly: true,
    readOnlyBecause,
    ...(scenarioId !== undefined && { scenarioId }),
  } as const;
  return { documentKey, goBack: switchTo(editor, opened, openedNotice(result)) };
}

/** Absent: the code that reads links did not come. */
async function read(fragment: string): Promise<LinkResult | undefined> {
  try {
    // A chart opens without its judgement rather than not at all.
    const judging = loadJudge().catch(() => undefined);
    const [{ readLink }] = await Promise.all([import('../../formats/link/read-link.ts'), judging]);
    return await readLink(fragment);
  } catch {
    return undefined;
  }
}
