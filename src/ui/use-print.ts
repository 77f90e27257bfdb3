import { useEffect } from 'react';
import { useStore } from 'zustand';
import { arePagesShown } from '../browser/print-pages.ts';
import { whenIdle } from '../browser/when-idle.ts';
import type { Workplace } from './editor-context.tsx';

/** The browser's own command to print gives the chart, not the app around it. */
export function usePrint({ editor, files, view, settings: own }: Workplace): void {
  const hasChart = useStore(
    editor.store,
    (state) => state.isJudged && state.document.scenarios.some(hasRoles),
  );
  useEffect(() => {
    if (!hasChart) return undefined;
    let printer: typeof import('./export/printed-deck.ts') | undefined;
    let remove: (() => void) | undefined;
    // The browser does not wait for it once it prints. A printer that does not come leaves the app to be printed.
    const stop = whenIdle(() => {
      void import('./export/printed-deck.ts').then(
        (loaded) => {
          printer = loaded;
        },
        () => undefined,
      );
    });
    const before = () => {
      if (arePagesShown()) return;
      const { settings, names } = own.store.getState();
      const options = { day: files.today(), seen: view.seen(), names };
      remove = printer?.showPrinted(editor.store.getState(), settings.export, options);
    };
    const after = () => {
      remove?.();
      remove = undefined;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      stop();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [hasChart, editor, files, view, own]);
}

function hasRoles({ roles }: { readonly roles: readonly unknown[] }): boolean {
  return roles.length > 0;
}
