import { useId, useState } from 'react';
import { SEVERITIES, type SeveritySetting as Setting } from '../../chart/chart.ts';
import { setRule } from '../../chart/edits/set-rule.ts';
import { ruleStep, settingName } from '../../editor/rule-settings.ts';
import { VIEW_ONLY, type ViewOnlyReason } from '../../editor/view-only.ts';
import { ownSeverities } from '../../formats/rulebook/rule-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './severity-setting.module.css';
import hidden from '../primitives/unseen.module.css';

/** From the mildest, as a person turns something up. */
const SETTINGS: readonly Setting[] = ['off', ...SEVERITIES.toReversed()];

/** How grave a rule is by the rule book, and what this document makes of it. */
export function SeveritySetting({ rule }: { rule: Rule }) {
  const { editor } = useWorkplace();
  const setting = useEditorState((state) => state.document.rules?.get(rule.id));
  const because = useEditorState((state) => (state.readOnly ? state.readOnlyBecause : undefined));
  const id = useId();
  const choose = (next: Setting | undefined) => editor.commit(ruleStep(rule, next), setRule(rule.id, next));
  return (
    <section className={styles['setting']} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>How grave it is</h4>
      <ul className={styles['own']} data-replaced={setting !== undefined}>
        {ownSeverities(rule).map(({ severity, when }) => (
          <li key={`${severity} ${when}`}>
            <SeverityMark severity={severity} size={16} />
            <span>
              <b>{SEVERITY_WORDS[severity]}</b> {when}
            </span>
          </li>
        ))}
      </ul>
      <fieldset className={styles['choice']} disabled={because !== undefined} aria-describedby={`${id}-note`}>
        <legend className={hidden['unseen']}>Severity in this chart</legend>
        {[undefined, ...SETTINGS].map((value) => (
          <label key={value ?? 'own'} className={styles['segment']}>
            <input type="radio" name={id} checked={setting === value} onChange={() => choose(value)} />
            {value === undefined ? 'As the rule book has it' : settingName(value)}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-note`} className={styles['note']}>
        {noteFor(rule, setting, because)}
      </p>
      <Consequence />
    </section>
  );
}

/** What a change made here has done to the chart; the page's own live region is out of reach behind a dialog. */
function Consequence() {
  const consequence = useEditorState((state) => state.consequence);
  const spoken = useEditorState((state) => state.spoken);
  const [before] = useState(spoken);
  return (
    <p role="status" className={styles['consequence']}>
      {spoken !== before && consequence !== null && `In your chart: ${lowered(consequence)}`}
    </p>
  );
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function noteFor(rule: Rule, setting: Setting | undefined, because: ViewOnlyReason | undefined): string {
  if (because) return VIEW_ONLY[because].refusal;
  const several = (rule.variants?.length ?? 0) > 0;
  const every = several ? 'all of these, in every case' : 'it';
  if (setting === undefined)
    return `A setting of this chart’s own would replace ${every}, and can be undone.`;
  if (setting === 'off') return 'Switched off: no scenario of this chart is checked for it.';
  return `Set in this chart: every finding of this rule is ${settingName(setting)}, in place of ${several ? 'all severities' : 'the severity'} above.`;
}
