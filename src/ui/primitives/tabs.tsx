import { type ReactNode, useId } from 'react';
import { rovingFocus } from './roving-focus.ts';
import styles from './tabs.module.css';

interface Tab<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
}

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Whether Tab stops at the panel itself, so that the arrow keys scroll it. Default: yes. */
  readonly isPanelStop?: boolean;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}

const oneStop = rovingFocus({
  items: '[role="tab"]',
  along: 'row',
  start: '[aria-selected="true"]',
  isPressed: true,
});

/** Tabs over one panel, as the ARIA practices describe them: one tab stop, arrows, Home and End choose. */
export function Tabs<T extends string>({
  label,
  tabs,
  value,
  onChange,
  isPanelStop = true,
  children,
}: Props<T>) {
  const id = useId();
  return (
    <div className={styles['tabs']}>
      <div ref={oneStop} className={styles['list']} role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            className={styles['tab']}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        className={styles['panel']}
        role="tabpanel"
        aria-labelledby={`${id}-${value}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
        tabIndex={isPanelStop ? 0 : undefined}
      >
        {children}
      </div>
    </div>
  );
}
