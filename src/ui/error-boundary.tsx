import { Component, type ReactNode } from 'react';
import { recentFaults } from '../browser/faults/recent-faults.ts';
import { saveToDisk } from '../editor/actions/file-actions.ts';
import { Apology } from './apology/apology.tsx';
import { useWorkplace } from './editor-context.tsx';

interface Props {
  /** The part as a sentence begins: "The chart". */
  readonly part: string;
  /** The grid area the sentence stands in. */
  readonly area?: 'canvas' | 'panel';
  /** For parts without a place of their own: shows nothing and tells somebody who can say it. */
  readonly onError?: () => void;
  readonly children: ReactNode;
}

/** Keeps an error in one part of the page from taking the others with it, and remembers it for the diagnostics. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    recentFaults.remember(error);
    this.props.onError?.();
  }

  override render() {
    const { part, area, onError, children } = this.props;
    if (!this.state.failed) return children;
    if (onError) return null;
    return <PartApology part={part} area={area} onRetry={() => this.setState({ failed: false })} />;
  }
}

function PartApology({
  part,
  area,
  onRetry,
}: Pick<Props, 'part'> & { area: Props['area']; onRetry: () => void }) {
  const workplace = useWorkplace();
  return (
    <Apology part={part} area={area ?? 'auto'} workplace={workplace} onSave={() => saveToDisk.run(workplace)}>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </Apology>
  );
}
