import { focusRegion } from './focus-region.ts';
import styles from './skip-link.module.css';

/** The first stop of the Tab key, seen only there: past the toolbar and the palette to what the page is about. */
export function SkipLink() {
  return (
    <a
      href="#chart"
      className={styles['skip']}
      onClick={(event) => {
        event.preventDefault();
        // A narrow window may show something else in its place.
        const chart = document.querySelector('main, [data-narrow] > section');
        if (chart) focusRegion(chart);
      }}
    >
      Skip to the chart
    </a>
  );
}
