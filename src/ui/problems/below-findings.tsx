import { DismissedList } from './dismissed-list.tsx';
import { QuestionList } from './question-list.tsx';
import { SafeRepairsOffer } from './safe-repairs-offer.tsx';
import { SaveFindings } from './save-findings.tsx';
import { TableNotes } from './table-notes.tsx';

/**
 * What follows the list of findings: what was dismissed, what is asked, what the table said, the findings as a file,
 * and what can be repaired at once.
 */
export function BelowFindings() {
  return (
    <>
      <DismissedList />
      <QuestionList />
      <TableNotes />
      <SaveFindings />
      <SafeRepairsOffer />
    </>
  );
}
