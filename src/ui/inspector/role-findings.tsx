import type { Role } from '../../chart/chart.ts';
import { currentJudgement, currentOrg } from '../../editor/derived.ts';
import { showsOnChart } from '../../editor/quiet.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { FindingItem } from '../problems/finding-item.tsx';
import { LaterPart } from '../problems/later-part.tsx';

/** What has been found of one role: as many as its card shows; the others can wait, here as in the list of all. */
export function RoleFindings({ role }: { role: Role }) {
  const size = useEditorState((state) => currentOrg(state).roles.length);
  const judgement = useEditorState(currentJudgement);
  const openFinding = useEditorState((state) => state.openFinding);
  const findings = judgement.findings.filter(
    (finding) => !finding.dismissed && finding.roles.includes(role.id),
  );
  const now = findings.filter((finding) => showsOnChart(finding, size));
  const later = findings.filter((finding) => !now.includes(finding));
  return (
    <>
      {now.length > 0 && (
        <ul aria-label="Findings of this role">
          {now.map((finding) => (
            <FindingItem key={findingIdentity(finding)} finding={finding} />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <LaterPart
          count={later.length}
          isMore={now.length > 0}
          isWanted={later.some((one) => findingIdentity(one) === openFinding)}
        >
          <ul>
            {later.map((finding) => (
              <FindingItem key={findingIdentity(finding)} finding={finding} />
            ))}
          </ul>
        </LaterPart>
      )}
    </>
  );
}
