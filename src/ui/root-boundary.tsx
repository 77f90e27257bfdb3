import { Component, type ReactNode, useEffect, useRef, useState } from 'react';
import { recentFaults } from '../browser/faults/recent-faults.ts';
import { downloadFile } from '../browser/files.ts';
import type { FileControl } from '../editor/actions/action.ts';
import { saveAsFile } from '../editor/disk/save-as-file.ts';
import type { Editor } from '../editor/editor.ts';
import { Apology } from './apology/apology.tsx';

interface Props {
  readonly editor: Editor;
  readonly children: ReactNode;
}

/**
 * The last net, around the whole page: the chart lives outside what is drawn, is still kept, and can be downloaded
 * without any part of the page that broke.
 */
export class RootBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    recentFaults.remember(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <PageApology editor={this.props.editor} onRetry={() => this.setState({ failed: false })} />;
  }
}

/** Without a place on the disk, so that the chart is downloaded: whatever else there was may be what broke. */
const FILES: FileControl = {
  choose: () => undefined,
  download: downloadFile,
  today: () => new Date(),
};

function PageApology({ editor, onRetry }: { readonly editor: Editor; readonly onRetry: () => void }) {
  const apology = useRef<HTMLElement>(null);
  const [isSaved, setSaved] = useState(false);
  // What had the keyboard is gone with the page.
  useEffect(() => apology.current?.focus(), []);
  const workplace = { editor, files: FILES };
  return (
    <main>
      <Apology
        ref={apology}
        part="The page"
        workplace={workplace}
        onSave={() => void saveAsFile(workplace).then(() => setSaved(true))}
      >
        <button type="button" onClick={onRetry}>
          Try again
        </button>
        <button type="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
        <span role="status">{isSaved && 'The chart is in your downloads.'}</span>
      </Apology>
    </main>
  );
}
