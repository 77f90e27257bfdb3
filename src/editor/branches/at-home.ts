import { scenarioForBranch } from '../../chart/branch-document.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import type { EditorState } from '../store/state.ts';

/**
 * A branch that has just been read, which may come from another computer, where its chart has another key: it belongs
 * into the chart that is open, if that has the role that heads it. Any other document stays as it is.
 */
export function atHome(
  document: ChartDocument,
  open: Pick<EditorState, 'document' | 'documentKey' | 'readOnly'>,
): ChartDocument {
  const { branchOf } = document;
  const scenario = scenarioForBranch(open.document, document);
  if (!branchOf || !scenario || open.readOnly || branchOf.document === open.documentKey) return document;
  // The same branch, opened twice, is not a part of itself.
  if (open.document.branchOf?.head === branchOf.head) return document;
  const { title } = open.document;
  return { ...document, branchOf: { ...branchOf, document: open.documentKey, title, scenario: scenario.id } };
}
