import type { ReactNode } from 'react';
import { missingPart } from '../../editor/missing-part.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';

interface Props {
  /** The part as a sentence begins: "The explanation". */
  readonly name: string;
  /** Told that the part did not come or broke, after that was said. */
  readonly onMissing?: () => void;
  readonly children: ReactNode;
}

/** A part without which the rest stays: when it does not come it is left out, and a message says so, once. */
export function SeparatePart({ name, onMissing, children }: Props) {
  const { editor } = useWorkplace();
  const apologise = () => {
    editor.notify(missingPart(name, () => window.location.reload()));
    onMissing?.();
  };
  return (
    <ErrorBoundary part={name} onError={apologise}>
      {children}
    </ErrorBoundary>
  );
}
