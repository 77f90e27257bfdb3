import { currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import inspector from './inspector.module.css';

/** For whom what is stated here holds, so that nobody takes one scenario for the whole. */
export function ScenariosSentence() {
  const isAlone = useEditorState(({ document }) => document.scenarios.length === 1);
  const { name } = useEditorState(currentScenario);
  if (isAlone) return <p className={inspector['hint']}>There is one scenario: all of this holds for it.</p>;
  return (
    <p className={inspector['sentence']}>
      Each field says whether it holds for “{name}” alone or for all scenarios.
    </p>
  );
}
