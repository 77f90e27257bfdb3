import { useMemo } from 'react';
import { type Compared, comparedIn } from '../../editor/comparing/compared.ts';
import type { Comparing } from '../../editor/comparing/comparing.ts';
import { useEditorState } from '../editor-context.tsx';

/** The two scenarios as they are now; the same object while they stay the same. Undefined where one is gone. */
export function useCompared({ before, after }: Comparing): Compared | undefined {
  const first = useEditorState(({ document }) => comparedIn(document, { before, after })?.before);
  const second = useEditorState(({ document }) => comparedIn(document, { before, after })?.after);
  return useMemo(() => (first && second ? { before: first, after: second } : undefined), [first, second]);
}
