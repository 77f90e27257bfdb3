import { useRef, useState } from 'react';
import type { Dismissal } from '../../chart/chart.ts';
import type { Finding } from '../../rules/finding.ts';
import styles from './finding-explanation.module.css';
import { DismissForm } from './dismiss-form.tsx';

const CHOICES = [
  { kind: 'accepted', words: 'Accept this finding…' },
  { kind: 'not-applicable', words: 'Does not apply here…' },
] as const;

/** Two ways to let a finding stand; either asks for a reason first. */
export function DismissChoice({ finding }: { finding: Finding }) {
  const [kind, setKind] = useState<Dismissal['kind'] | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles['ways']}>
      {CHOICES.map((choice) => (
        <button
          key={choice.kind}
          type="button"
          className={styles['way']}
          aria-expanded={kind === choice.kind}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setKind(kind === choice.kind ? null : choice.kind);
          }}
        >
          {choice.words}
        </button>
      ))}
      {kind !== null && (
        <DismissForm
          key={kind}
          kind={kind}
          finding={finding}
          onCancel={() => {
            opener.current?.focus();
            setKind(null);
          }}
        />
      )}
    </div>
  );
}
