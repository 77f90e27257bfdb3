import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { missingPart } from '../../editor/missing-part.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import styles from './scenario-strip.module.css';

/** Its code comes with the first press; until then the button looks the same. */
const scenarioMenu = loadOnUse(async () => (await import('./scenario-menu.tsx')).ScenarioMenu);

export function ScenarioMenuButton() {
  const { editor } = useWorkplace();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={styles['more']}
      data-tip="More about this scenario"
      aria-label="More about this scenario"
      onClick={() => setWanted(true)}
    >
      <Ellipsis size={16} aria-hidden />
    </button>
  );
  if (!isWanted) return button;
  const apologise = () => {
    setWanted(false);
    editor.notify(missingPart('The menu', () => window.location.reload()));
  };
  return (
    <ErrorBoundary part="The menu" onError={apologise}>
      <scenarioMenu.Part fallback={button} />
    </ErrorBoundary>
  );
}
