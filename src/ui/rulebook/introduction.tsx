import { SEVERITIES } from '../../chart/chart.ts';
import { BASIS_WORDS, SEVERITY_MEANINGS } from '../../formats/rulebook/rule-words.ts';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './introduction.module.css';

/** How the rules judge; shown while none of them is open. */
export function Introduction() {
  return (
    <article className={styles['introduction']}>
      <h3>How the rules judge</h3>
      <p>
        Each rule looks for one thing a chart can show, says who could be hurt by it and how, and names who
        says so. Choose one on the left to read it, with a wrong and a right chart, or to switch it off.
      </p>
      <h4>A finding is one of three</h4>
      <ul className={styles['list']}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <SeverityMark severity={severity} size={18} />
            <span>
              <b>{SEVERITY_WORDS[severity]}</b> {SEVERITY_MEANINGS[severity]}
            </span>
          </li>
        ))}
      </ul>
      <p>Industry, size and the like can make it milder or graver. The finding then says why.</p>
      <h4>A rule stands on one of three</h4>
      <ul className={styles['list']}>
        {Object.values(BASIS_WORDS).map(({ name, meaning }) => (
          <li key={name}>
            <span>
              <b>{name}</b> {meaning}
            </span>
          </li>
        ))}
      </ul>
      <h4>Not stated is not “no”</h4>
      <p>
        What nobody has stated is never held against a chart. Where it would decide, the rule asks; its
        questions stand below the findings, each answered with one click.
      </p>
    </article>
  );
}
