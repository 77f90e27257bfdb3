import { copyDetails } from '../../editor/actions/diagnostics-actions.ts';
import { HelpButton } from './help-button.tsx';
import styles from './help-window.module.css';
import { Licences } from './licences.tsx';

/** Put in when the page is built. */
declare const REPORTLINE_VERSION: string;

/** Which version this is, what becomes of what is drawn, and whose work it is built on. */
export function About({ close }: { readonly close: () => void }) {
  return (
    <section className={styles['wide']}>
      <h3>About Reportline</h3>
      <p>
        Version {REPORTLINE_VERSION}. Nothing you draw leaves this computer: there is no account and no
        telemetry, nothing is sent to a server, and charts stay in this browser until you save them as files.
      </p>
      <p>
        The rules are opinions and common practice, not laws. Each says whose opinion it is, and who sees it
        otherwise.
      </p>
      <Licences />
      <p>Something is broken? The diagnostics hold no name, title or note of your chart.</p>
      <HelpButton action={copyDetails} text="Copy diagnostics without names" close={close} />
    </section>
  );
}
