import { useState } from 'react';
import { licencesText } from '../../browser/licences-text.ts';
import styles from './help-window.module.css';

const COMING = 'The licences are being fetched…';
const MISSING =
  'The licences could not be fetched. Perhaps there is no connection: close this part and open it again.';

/** What Reportline is built on, and under which licences, once somebody wants to know. */
export function Licences() {
  const [text, setText] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const fetchText = async () => {
    setMissing(false);
    try {
      setText(await licencesText());
    } catch {
      setMissing(true);
    }
  };
  return (
    <details
      className={styles['licences']}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && text === undefined) void fetchText();
      }}
    >
      <summary>Licences of the packages it is built on</summary>
      {/* A region that scrolls has to be reached by keyboard. */}
      {text === undefined ? (
        <p role="status">{isMissing ? MISSING : COMING}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} role="region" aria-label="Licences">
          {text}
        </pre>
      )}
    </details>
  );
}
