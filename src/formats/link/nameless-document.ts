import type {
  ChartDocument,
  Context,
  DeckSettings,
  Dismissal,
  Line,
  Role,
  Scenario,
} from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import { withoutPeople } from '../../chart/edits/without-people.ts';
import { mentionedIn } from '../../chart/mentioned-ids.ts';
import { withIds } from '../../chart/with-ids.ts';
import { nameRemover } from '../text/without-names.ts';
import { namesInDocument } from './names-in-document.ts';
import { withoutUnknown } from './without-unknown.ts';

type Clean = (text: string) => string;

/** Whoever wants to write to it knows who it is. */
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-][\p{L}\p{N}.-]{0,250}/gu;

/**
 * A document that says of nobody who it is. What {@link withoutPeople} leaves out is gone, and what else can name
 * people: ids, which tables make of names and addresses, become numbers; of the next export its title, subtitle,
 * footer and logo go; so does the chart a branch was cut from, and what this version does not know. Where a name or a
 * mail address stands within another text, "one person" does instead. A name that nobody states as one stays.
 */
export function namelessDocument(document: ChartDocument): ChartDocument {
  const remove = nameRemover(namesInDocument(document));
  const clean: Clean = (text) => remove(text.replace(MAIL, 'one person'));
  const ids = numbered(
    document.scenarios.flatMap((scenario) => [...mentionedIn(scenario)]),
    'r',
  );
  const scenarioIds = numbered(
    document.scenarios.map(({ id }) => id),
    's',
  );
  const { title, context, rules, baseline, deck, scenarios } = withoutUnknown(document);
  const [first, ...rest] = scenarios.map((scenario) => ({
    ...namelessScenario(scenario, ids, clean),
    id: scenarioIds.get(scenario.id) ?? scenario.id,
  }));
  return withoutAbsent<ChartDocument>({
    title: clean(title),
    context: context && namelessContext(context, clean),
    rules,
    baseline: baseline === undefined ? undefined : scenarioIds.get(baseline),
    deck: deck && namelessDeck(deck, ids),
    scenarios: first ? [first, ...rest] : scenarios,
  });
}

function numbered(ids: readonly string[], letter: string): ReadonlyMap<string, string> {
  return new Map([...new Set(ids)].map((id, at) => [id, `${letter}${at + 1}`]));
}

function namelessScenario(scenario: Scenario, ids: ReadonlyMap<string, string>, clean: Clean): Scenario {
  const bare = withIds(withoutPeople(scenario), ids);
  return withoutAbsent<Scenario>({
    ...bare,
    name: clean(bare.name),
    context: bare.context && namelessContext(bare.context, clean),
    roles: bare.roles.map((role) => namelessRole(role, clean)),
    lines: bare.lines.map((line) =>
      withoutAbsent<Line>({ ...line, purpose: line.purpose && clean(line.purpose) }),
    ),
    dismissals: bare.dismissals?.map((decision) => namelessDecision(decision, ids, clean)),
  });
}

function namelessRole(role: Role, clean: Clean): Role {
  const { title, department, accountableFor, responsibleFor, kpis, touchpoints } = role;
  return withoutAbsent<Role>({
    ...role,
    title: clean(title),
    department: department && clean(department),
    accountableFor: accountableFor?.map(clean),
    responsibleFor: responsibleFor?.map(clean),
    kpis: kpis?.map(clean),
    touchpoints: touchpoints?.map(clean),
  });
}

/** What it is about may be a line, told by the ids of its ends. */
function namelessDecision(decision: Dismissal, ids: ReadonlyMap<string, string>, clean: Clean): Dismissal {
  const about = decision.about.map((detail) => {
    const ends = detail.split('~>').map((id) => ids.get(id));
    return ends.length === 2 && ends.every((id) => id !== undefined) ? ends.join('~>') : clean(detail);
  });
  return { ...decision, about };
}

function namelessContext(context: Context, clean: Clean): Context {
  return withoutAbsent<Context>({ ...context, journey: context.journey?.map(clean) });
}

function namelessDeck(deck: DeckSettings, ids: ReadonlyMap<string, string>): DeckSettings {
  const { title: _, subtitle: _subtitle, footer: _footer, logo: _logo, branch, ...rest } = deck;
  return withoutAbsent<DeckSettings>({ ...rest, branch: branch === undefined ? undefined : ids.get(branch) });
}
