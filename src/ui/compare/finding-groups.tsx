import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import {
  type JudgementComparison,
  readingAlike,
  type RemainingFinding,
} from '../../rules/compare-judgements.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { findingChange } from '../../rules/finding-change.ts';
import { EmptyState } from '../primitives/empty-state.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { Unseen } from '../primitives/unseen.tsx';
import { whereWords } from '../problems/where-words.ts';
import styles from './change-list.module.css';
import { useOpenInSight } from './use-open-in-sight.ts';
import type { ShowRoles } from './use-selection.ts';

const oneStop = rovingFocus({ items: '[data-row-head]', along: 'column' });

/** A finding, and what is to be said of it besides. */
interface Listed {
  readonly finding: Finding;
  readonly note?: string;
  /** How it has changed, in a sentence. */
  readonly change?: string;
  /** What it said before, where that is something else. */
  readonly said?: string;
}

interface Props {
  /** Absent while the rules are on their way. */
  readonly findings: JudgementComparison | undefined;
  readonly compared: Compared;
  /** Identity of the finding whose explanation is open. */
  readonly open: string | null;
  readonly onOpen: (identity: string | null) => void;
  readonly onShow: ShowRoles;
}

/** What becomes of the findings: fixed, new, changed and as they were; each leads to its roles. */
export function FindingGroups({ findings, compared, open, onOpen, onShow }: Props) {
  if (!findings) return <p className={styles['note']}>The rules are on their way…</p>;
  return <Groups findings={findings} compared={compared} open={open} onOpen={onOpen} onShow={onShow} />;
}

interface GroupsProps extends Props {
  readonly findings: JudgementComparison;
}

function Groups({ findings, compared, open, onOpen, onShow }: GroupsProps) {
  const list = useOpenInSight(open);
  const { fixed, introduced, remaining } = findings;
  if (fixed.length + introduced.length + remaining.length === 0)
    return (
      <EmptyState icon={CircleCheck} title="No findings in either">
        None of the rules finds anything in the two scenarios.
      </EmptyState>
    );
  const alike = readingAlike(findings);
  const told = (finding: Finding): Listed =>
    alike.has(finding) ? { finding, note: finding.message } : { finding };
  const left = remaining.map(remainingOf);
  const changed = left.filter(({ change }) => change !== undefined);
  const groups: readonly FindingGroup[] = [
    { name: 'Fixed', chart: 'before', findings: fixed.map(told) },
    { name: 'New', chart: 'after', findings: introduced.map(told) },
    ...(changed.length > 0 ? [{ name: 'Changed', chart: 'after', findings: changed } as const] : []),
    { name: 'Unchanged', chart: 'after', findings: left.filter(({ change }) => change === undefined) },
  ];
  return (
    <div ref={list} className={styles['page']}>
      <div ref={oneStop}>
        {groups.map((group) => (
          <Group
            key={group.name}
            group={group}
            compared={compared}
            open={open}
            onOpen={onOpen}
            onShow={onShow}
          />
        ))}
      </div>
    </div>
  );
}

function remainingOf(remaining: RemainingFinding): Listed {
  const { finding, was } = remaining;
  const change = findingChange(remaining);
  return {
    finding,
    ...(change && { change: change.words }),
    ...(was && was.message !== finding.message && { said: was.message }),
  };
}

interface FindingGroup {
  readonly name: 'Fixed' | 'New' | 'Changed' | 'Unchanged';
  /** Where its findings are. */
  readonly chart: 'before' | 'after';
  readonly findings: readonly Listed[];
}

/** Of a long list the first are shown until somebody asks for all, or opens one of the others from the canvas. */
const FIRST = 40;

function Group({
  group,
  compared,
  open,
  onOpen,
  onShow,
}: Omit<Props, 'findings'> & { readonly group: FindingGroup }) {
  const [most, setMost] = useState(FIRST);
  const { name, findings, chart } = group;
  const org = indexOrg(compared[chart]);
  const at = open === null ? -1 : findings.findIndex(({ finding }) => findingIdentity(finding) === open);
  // It stays in the list when it is closed again: it may have the keyboard.
  if (at >= most) setMost(at + 1);
  const shown = findings.slice(0, most);
  return (
    <section className={styles['group']} aria-label={`${name} findings`}>
      <div className={styles['heading']}>
        <h2>
          {name} <span className={styles['count']}>{inDigits(findings.length)}</span>
        </h2>
      </div>
      {findings.length === 0 && <p className={styles['note']}>None.</p>}
      <ul>
        {shown.map(({ finding, note, change, said }) => {
          const identity = findingIdentity(finding);
          const isOpen = open === identity;
          return (
            <li key={identity} className={styles['item']} data-open={isOpen}>
              <button
                type="button"
                className={styles['head']}
                aria-expanded={isOpen}
                data-row-head
                onClick={() => {
                  onOpen(isOpen ? null : identity);
                  if (!isOpen) onShow(finding.roles);
                }}
              >
                <SeverityMark severity={finding.severity} size={18} />
                <span className={styles['words']}>
                  <span className={styles['role']} data-fixed={name === 'Fixed'}>
                    <Unseen>{SEVERITY_WORDS[finding.severity]}: </Unseen>
                    {finding.headline}
                  </span>
                  <span className={styles['detail']}>
                    {[whereWords(org, finding.roles), note].filter((words) => words !== undefined).join(', ')}
                  </span>
                  {change !== undefined && <span className={styles['change']}>{change}</span>}
                </span>
              </button>
              {isOpen && said !== undefined && <p className={styles['explained']}>Before: {said}</p>}
              {isOpen && (
                <p className={styles['explained']}>
                  {said === undefined ? finding.message : `Now: ${finding.message}`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className={styles['link']} onClick={() => setMost(Number.POSITIVE_INFINITY)}>
          Show all {inDigits(findings.length)}
        </button>
      )}
    </section>
  );
}
