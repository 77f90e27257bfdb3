import type { Compared } from '../../editor/comparing/compared.ts';
import { useChangeFiles } from '../compare/use-change-files.ts';
import { WaysOut } from './ways-out.tsx';

interface Props {
  readonly compared: Compared;
  readonly onLeave: () => void;
}

/** Every change, for a spreadsheet or a message. */
export function ChangeFiles({ compared, onLeave }: Props) {
  const { saveCsv, copyMarkdown } = useChangeFiles(compared);
  return (
    <WaysOut
      words={`Every change from ${compared.before.name} to ${compared.after.name}: a row each, for a spreadsheet, or text with findings and figures, for a message or a page.`}
      ways={[
        { name: 'Save changes as CSV', run: () => void saveCsv() },
        { name: 'Copy changes as Markdown', run: () => void copyMarkdown() },
      ]}
      onLeave={onLeave}
    />
  );
}
