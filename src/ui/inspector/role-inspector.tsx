import { memo, useDeferredValue } from 'react';
import { FUNCTIONS, LEVELS, type Role } from '../../chart/chart.ts';
import { contextOf } from '../../chart/context.ts';
import { AREAS, areaCalled, areaName } from '../../chart/names.ts';
import { holderOf, isInterim } from '../../chart/vacancy.ts';
import type { Org } from '../../chart/org-index.ts';
import { readRole } from '../../chart/role-reading.ts';
import { explainFunction, explainLevel } from '../../chart/role-reading/explain.ts';
import { meaningsInPlace } from '../../chart/role-reading/meanings-in-place.ts';
import { checkGuesses } from '../../editor/actions/guess-actions.ts';
import { removeSelected } from '../../editor/actions/role-actions.ts';
import { type RolePatch, setRole } from '../../chart/edits/set-role.ts';
import { roleStep } from '../../editor/step-labels.ts';
import { currentOrg, currentScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useNames } from '../settings/use-setting.ts';
import { LEVEL_WORDS } from '../../chart/words.ts';
import { ChoiceField } from './choice-field.tsx';
import { Connections } from './connections.tsx';
import { ExtraColumns } from './extra-columns.tsx';
import styles from './inspector.module.css';
import { ListField } from './list-field.tsx';
import { Members } from './members.tsx';
import { MeaningQuestion } from './meaning-question.tsx';
import { NumberField } from './number-field.tsx';
import { RoleFindings } from './role-findings.tsx';
import { TextField } from './text-field.tsx';
import { ThreeStateField } from './three-state-field.tsx';
import { TitleKinds } from './title-kinds.tsx';

/** Everything about one role. What is not stated stays visibly apart from "no" and "none". */
export function RoleInspector({ role }: { role: Role }) {
  // The chart shows an edit first: the thirty fields about a role that it left as it was do not hold it up.
  const org = useDeferredValue(useEditorState(currentOrg));
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <fieldset className={styles['form']} disabled={readOnly} aria-label={`Role: ${role.title}`}>
      <RoleFindings role={role} />
      <RoleFields role={role} org={org} />
    </fieldset>
  );
}

interface FieldsProps {
  readonly role: Role;
  /** The chart around the role; it may be that of a moment ago, with the role as it was. */
  readonly org: Org;
}

const RoleFields = memo(function RoleFields({ role, org }: FieldsProps) {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const industry = useEditorState((state) => contextOf(state.document, currentScenario(state)).industry);
  const reading = readRole(org, role);
  const names = useNames();
  const areas = {
    suggestions: AREAS,
    words: (area: string) => areaName(area, names),
    read: (text: string) => areaCalled(text, names),
  };
  const change = (patch: RolePatch) => editor.commitScenario(roleStep(role, patch), setRole(role.id, patch));
  const text = (value: string) => value.trim() || undefined;
  // A board or committee is nobody: it is not asked what only a person can answer, but what is stated stays in sight.
  const asks = (...values: readonly unknown[]) =>
    !reading.body || values.some((value) => value !== undefined);

  return (
    <>
      {reading.ambiguous !== undefined && (
        <MeaningQuestion
          title={reading.ambiguous}
          meanings={meaningsInPlace(org, role, reading.ambiguous, industry)}
          onAnswer={(meaning) => change({ function: meaning })}
        />
      )}
      <section className={styles['section']}>
        <TextField
          label="Title"
          value={role.title}
          onCommit={(title) => {
            if (text(title) !== undefined) change({ title: title.trim() });
          }}
        />
        {asks(role.person) && (
          <TextField
            label="Person"
            value={role.person ?? ''}
            placeholder="Who holds it"
            onCommit={(holder) => change(holderOf(holder, role))}
          />
        )}
        <TextField
          label="Department"
          value={role.department ?? ''}
          placeholder="Not stated"
          onCommit={(department) => change({ department: text(department) })}
        />
        {asks(role.vacant) && (
          <ThreeStateField
            label="Vacant"
            value={role.vacant}
            hint={isInterim(role) ? INTERIM : undefined}
            onChange={(vacant) => change({ vacant })}
          />
        )}
      </section>

      {reading.body && <Members body={role} />}

      <TitleKinds role={role} org={org} onChange={change} />

      <section className={styles['section']}>
        <h3 className={styles['heading']}>What it is</h3>
        <ChoiceField
          label="Function"
          value={role.function}
          guess={reading.function}
          guessReason={explainFunction(org, role)}
          options={FUNCTIONS}
          words={names.departments}
          onChange={(value) => change({ function: value })}
        />
        <ChoiceField
          label="Level"
          value={role.level}
          guess={reading.level}
          guessReason={explainLevel(org, role)}
          options={LEVELS}
          words={LEVEL_WORDS}
          onChange={(level) => change({ level })}
        />
        {(role.function === undefined || role.level === undefined) && (
          <button type="button" className={styles['all']} onClick={() => checkGuesses.run(workplace)}>
            Check the guesses for all roles…
          </button>
        )}
        {asks(role.board, role.executive) && (
          <>
            <ThreeStateField
              label="Sits on the board"
              mark="board"
              value={role.board}
              onChange={(board) => change({ board })}
            />
            <ThreeStateField
              label="On the executive team"
              mark="executive"
              value={role.executive}
              onChange={(executive) => change({ executive })}
            />
          </>
        )}
      </section>

      <section className={styles['section']}>
        <h3 className={styles['heading']}>What it answers for</h3>
        <ListField
          label="Accountable for"
          mark="accountable"
          value={role.accountableFor}
          {...areas}
          onChange={(accountableFor) => change({ accountableFor })}
        />
        <ListField
          label="Responsible for"
          value={role.responsibleFor}
          {...areas}
          onChange={(responsibleFor) => change({ responsibleFor })}
        />
        <ListField
          label="Channels and touch-points"
          value={role.touchpoints}
          suggestions={TOUCHPOINTS}
          onChange={(touchpoints) => change({ touchpoints })}
        />
        <ListField
          label="Measured by"
          value={role.kpis}
          suggestions={KPIS}
          onChange={(kpis) => change({ kpis })}
        />
        {asks(role.dedicated) && (
          <ThreeStateField
            label="Only job of its holder"
            value={role.dedicated}
            onChange={(dedicated) => change({ dedicated })}
          />
        )}
        <ThreeStateField label="Has a budget" value={role.budget} onChange={(budget) => change({ budget })} />
        {asks(role.staff) && (
          <NumberField label="Heads in the team" value={role.staff} onChange={(staff) => change({ staff })} />
        )}
      </section>

      <Connections role={role} org={org} />

      <section className={styles['section']}>
        <h3 className={styles['heading']}>More</h3>
        <ThreeStateField
          label="Planned, not in place yet"
          value={role.planned}
          onChange={(planned) => change({ planned })}
        />
        {asks(role.assistant, role.jobShare) && (
          <>
            <ThreeStateField
              label="Assistant"
              value={role.assistant}
              guessedYes={reading.assistant ? 'Read from the title.' : undefined}
              onChange={(assistant) => change({ assistant })}
            />
            <ThreeStateField
              label="Job share"
              value={role.jobShare}
              onChange={(jobShare) => change({ jobShare })}
            />
          </>
        )}
        <ThreeStateField
          label="Board or committee"
          value={role.body}
          guessedYes={reading.body ? 'Read from the title, since nobody is named as its holder.' : undefined}
          onChange={(body) => change({ body })}
        />
        <TextField
          label="Note"
          value={role.note ?? ''}
          placeholder="Only for you and your file"
          multiline
          onCommit={(note) => change({ note: text(note) })}
        />
        <button type="button" className={styles['delete']} onClick={() => removeSelected.run(workplace)}>
          Delete this role
        </button>
      </section>
      {role.extra !== undefined && <ExtraColumns columns={role.extra} />}
    </>
  );
});

const INTERIM = 'Its holder counts as the interim. If nobody holds the role, clear Person.';
const TOUCHPOINTS = ['phone', 'email', 'webchat', 'app', 'website', 'social', 'store'];
const KPIS = ['NPS', 'CSAT', 'retention', 'complaints', 'revenue'];
