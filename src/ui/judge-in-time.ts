import type { Editor } from '../editor/editor.ts';
import { judge, loadJudge } from '../editor/judge.ts';
import { missingPart } from '../editor/missing-part.ts';

/** Before anybody can draw, a pointer moves, a key is pressed or something gets the focus. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter'] as const;

/** Fetches the rules at the first sign that somebody is there, so that the first role on the canvas meets them. */
export function judgeInTime(editor: Editor): void {
  if (judge()) return;
  const wake = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, wake);
    loadJudge().then(editor.judged, () => {
      editor.notify(missingPart('The rules', () => window.location.reload()));
      for (const sign of SIGNS) window.addEventListener(sign, wake);
    });
  };
  for (const sign of SIGNS) window.addEventListener(sign, wake);
}
