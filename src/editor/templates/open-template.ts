import { quoteText } from '../../chart/quote.ts';
import type { ReadResult } from '../../formats/document/read-document.ts';
import type { Editor } from '../editor.ts';
import { missingPart } from '../missing-part.ts';
import { newId } from '../new-role.ts';
import { switchTo } from '../opening.ts';
import { readChart } from '../the-one-door.ts';
import type { Template } from './template.ts';

/** A template's chart, read like any file. Rejects only when its code cannot be loaded. */
export async function readTemplate(template: Template): Promise<ReadResult> {
  return readChart((await template.load()).default);
}

interface Opening {
  /** Loads the page again, which is what helps when a part of the program did not come. */
  readonly reload: () => void;
  /** Asked once the template has come: somebody may have thought better of it. */
  readonly isWanted?: () => boolean;
}

/**
 * Starts a new chart from a template, with no steps to undo. The chart before stays in storage, one click away; when
 * the template cannot be loaded or read, it stays on the screen too and a notice says why.
 */
export async function openTemplate(
  editor: Editor,
  template: Template,
  { reload, isWanted = () => true }: Opening,
): Promise<void> {
  const name = quoteText(template.name);
  let result: ReadResult;
  try {
    result = await readTemplate(template);
  } catch {
    if (isWanted()) editor.notify(missingPart(`The template ${name}`, reload));
    return;
  }
  if (!isWanted()) return;
  if (!result.ok) {
    editor.notify({
      tone: 'problem',
      text: `The template ${name} could not be opened. ${result.message}`,
    });
    return;
  }
  const { document, readOnly } = result;
  switchTo(
    editor,
    { document, documentKey: newId(), readOnly },
    { tone: 'done', text: `Started a new chart from the template ${name}.` },
  );
}
