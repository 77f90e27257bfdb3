import { Component, type ReactNode } from 'react';
import { saveToDisk } from '../editor/actions/file-actions.ts';
import { useWorkplace } from './editor-context.tsx';
import styles from './error-boundary.module.css';

interface Props {
  /** The part as a sentence begins: "The chart". */
  readonly part: string;
  /** The grid area the sentence stands in. */
  readonly area?: 'canvas' | 'panel';
  /** For parts without a place of their own: shows nothing and tells somebody who can say it. */
  readonly onError?: () => void;
  readonly children: ReactNode;
}

/** Keeps an error in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onError?.();
  }

  override render() {
    const { part, area, onError, children } = this.props;
    if (!this.state.failed) return children;
    if (onError) return null;
    return <Apology part={part} area={area} onRetry={() => this.setState({ failed: false })} />;
  }
}

function Apology({
  part,
  area,
  onRetry,
}: Pick<Props, 'part'> & { area: Props['area']; onRetry: () => void }) {
  const workplace = useWorkplace();
  return (
    <section className={styles['apology']} style={{ gridArea: area }} aria-label={part}>
      <p role="alert">
        {part} could not be shown because of a fault in Reportline. Your work is still here: save it as a file
        to be safe, then try again.
      </p>
      <div className={styles['buttons']}>
        <button type="button" onClick={() => saveToDisk.run(workplace)}>
          Save the chart as a file
        </button>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </section>
  );
}
