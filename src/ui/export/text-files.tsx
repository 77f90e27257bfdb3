import { copyAsList, copyAsMermaid } from '../../editor/actions/text-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { WaysOut } from './ways-out.tsx';

/** The chart as a text, for where charts are drawn or listed from one. */
export function TextFiles({ onLeave }: { onLeave: () => void }) {
  const workplace = useWorkplace();
  const isBranch = useEditorState(({ focus }) => focus !== null);
  return (
    <WaysOut
      words={`${isBranch ? 'The branch in focus' : 'The chart'} as a text, to paste into a wiki, a mail or a note: Mermaid is drawn there as a chart; the list can be pasted onto a chart again.`}
      ways={[
        { name: 'Copy as Mermaid', run: () => copyAsMermaid.run(workplace) },
        { name: 'Copy as a list', run: () => copyAsList.run(workplace) },
      ]}
      onLeave={onLeave}
    />
  );
}
