import { saveTableCsv, saveTableXlsx } from '../../editor/actions/table-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { WaysOut } from './ways-out.tsx';

/** The chart as a table, for HR or a spreadsheet. */
export function TableFiles({ onLeave }: { onLeave: () => void }) {
  const workplace = useWorkplace();
  const isBranch = useEditorState(({ focus }) => focus !== null);
  return (
    <WaysOut
      words={`A row for each role${isBranch ? ' of the branch in focus' : ''}, with every field and the columns it came with. It can be changed in a spreadsheet and imported again.`}
      ways={[
        { name: 'Save for Excel', run: () => saveTableXlsx.run(workplace) },
        { name: 'Save CSV', run: () => saveTableCsv.run(workplace) },
      ]}
      onLeave={onLeave}
    />
  );
}
