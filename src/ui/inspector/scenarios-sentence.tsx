import { currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import inspector from './inspector.module.css';

const MOST_NAMED = 5;

/** For whom what is stated here holds, and what else the file has, so that nobody takes one scenario for the whole. */
export function ScenariosSentence() {
  const { scenarios } = useEditorState(({ document }) => document);
  const shown = useEditorState(currentScenario);
  const others = scenarios.filter((scenario) => scenario !== shown);
  if (others.length === 0)
    return (
      <p className={inspector['hint']}>There is one scenario, “{shown.name}”: all of this holds for it.</p>
    );
  const names = others.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const more = others.length - names.length;
  return (
    <p className={inspector['sentence']}>
      You see “{shown.name}”. The file also holds {names.join(', ')}
      {more > 0 && ` and ${more} more`}. Each field says whether it holds for all of them.
    </p>
  );
}
