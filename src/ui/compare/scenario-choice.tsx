import { ChevronDown } from 'lucide-react';
import { baselineOf } from '../../chart/edits/scenarios.ts';
import { shortName } from '../../chart/short-name.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './compare-bar.module.css';

interface Props {
  /** "Before", "After". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (scenarioId: string) => void;
}

/** One of the two scenarios that are compared. */
export function ScenarioChoice({ label, value, onChange }: Props) {
  const scenarios = useEditorState((state) => state.document.scenarios);
  const baseline = useEditorState((state) => baselineOf(state.document));
  return (
    <label className={styles['choice']}>
      <span className={styles['side']}>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {shortName(name)}
            {id === baseline ? ' (baseline)' : ''}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden />
    </label>
  );
}
