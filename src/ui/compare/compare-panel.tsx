import { useEffect, useMemo, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { type Compared, findingsOf, toldOf } from '../../editor/comparing/compared.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { Tabs } from '../primitives/tabs.tsx';
import { Unseen } from '../primitives/unseen.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './compare-panel.module.css';
import { ContextNote } from './context-note.tsx';
import { FigureTable } from './figure-table.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { SameRolesOffer } from './same-roles-offer.tsx';
import { SelectedNote } from './selected-note.tsx';
import type { ShowRoles } from './use-selection.ts';

export type PanelTab = 'changes' | 'findings' | 'figures';

interface Props {
  readonly compared: Compared;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  /** The changes are listed elsewhere. */
  readonly isWithoutChanges: boolean;
  readonly openFinding: string | null;
  readonly onFinding: (identity: string | null) => void;
  readonly selected: readonly string[];
  readonly onShow: ShowRoles;
}

/** Whether anything has been pressed since this came. What is selected before that, nobody waits for an answer to. */
function useInUse(): boolean {
  const [isInUse, setInUse] = useState(false);
  useEffect(() => {
    const use = () => setInUse(true);
    const kinds = ['pointerdown', 'keydown'] as const;
    for (const kind of kinds) window.addEventListener(kind, use, { capture: true, once: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, use, { capture: true });
    };
  }, []);
  return isInUse;
}

/** What changes: the changes themselves, what becomes of the findings, and the figures before and after. */
export function ComparePanel(props: Props) {
  const { compared, tab, onTab, isWithoutChanges, openFinding, onFinding, selected, onShow } = props;
  const { before, after } = compared;
  const document = useEditorState((state) => state.document);
  // Judged anew once the rules are here.
  const isJudged = useEditorState((state) => state.isJudged);
  const changes = toldOf(compared);
  const findings = useMemo(
    () => (isJudged ? findingsOf(document, { before, after }) : undefined),
    [isJudged, document, before, after],
  );
  const counted = (words: string, count: number | undefined) => (
    <>
      {words} {count !== undefined && <span className={styles['count']}>{inDigits(count)}</span>}
    </>
  );
  const [role] = selected.length === 1 ? selected : [];
  const isInUse = useInUse();
  const shown = isWithoutChanges && tab === 'changes' ? 'findings' : tab;
  const tabs = [
    ...(isWithoutChanges ? [] : [{ value: 'changes' as const, label: counted('Changes', changes.length) }]),
    { value: 'findings' as const, label: <FindingsLabel findings={findings} /> },
    { value: 'figures' as const, label: 'Figures' },
  ];
  return (
    <section className={styles['panel']} role="complementary" aria-label="What changes">
      <SameRolesOffer pair={{ before: before.id, after: after.id }} />
      <Tabs<PanelTab> label="What changes" value={shown} onChange={onTab} tabs={tabs}>
        {shown === 'changes' && (
          <ChangeList changes={changes} compared={compared} selected={selected} onShow={onShow} />
        )}
        {shown === 'findings' && <ContextNote compared={compared} />}
        {shown === 'findings' && (
          <FindingGroups
            findings={findings}
            compared={compared}
            open={openFinding}
            onOpen={onFinding}
            onShow={onShow}
          />
        )}
        {shown === 'figures' && <FigureTable compared={compared} />}
      </Tabs>
      {role !== undefined && !isWithoutChanges && (
        <SelectedNote
          role={role}
          isAsked={isInUse}
          compared={compared}
          changes={changes}
          findings={findings}
          onFinding={(finding) => {
            onTab('findings');
            onFinding(findingIdentity(finding));
          }}
        />
      )}
    </section>
  );
}

/** "Findings −3 +1": fixed and new; nothing where neither is. */
function FindingsLabel({ findings }: { readonly findings: ReturnType<typeof findingsOf> }) {
  const [fixed, introduced] = [findings?.fixed.length ?? 0, findings?.introduced.length ?? 0];
  return (
    <>
      Findings{' '}
      {fixed > 0 && (
        <span className={styles['count']}>
          −{inDigits(fixed)}
          <Unseen> fixed</Unseen>
        </span>
      )}
      {introduced > 0 && (
        <span className={styles['count']}>
          +{inDigits(introduced)}
          <Unseen> new</Unseen>
        </span>
      )}
    </>
  );
}
