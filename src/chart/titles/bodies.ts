import { core } from './part.ts';
import type { TitleWords } from './words.ts';

/** Names that are a body from beginning to end. */
const NAMES: ReadonlySet<string> = new Set([
  ...'board verwaltungsrat aufsichtsrat beirat vorstand geschaftsleitung geschaftsfuhrung'.split(' '),
  ...'lenkungsausschuss steuerungsausschuss directoire comex codir exco steerco kuratorium'.split(' '),
  ...'committee council'.split(' '),
  'steering group',
]);
/** A body in all but its name: the leaders who meet, not a department’s team. */
const TEAMS: ReadonlySet<string> = new Set([
  ...['leadership', 'executive', 'management'].flatMap((which) => [`${which} team`, `senior ${which} team`]),
  'executive leadership team',
  'executive management team',
]);
const BEGINNINGS: readonly string[] = [
  'board of',
  'committee of',
  'committee for',
  'committee on',
  'council of',
  'conseil administration',
  'conseil de surveillance',
  'comite',
  'lenkungsausschuss',
  'steuerungsausschuss',
];
const ENDINGS: readonly string[] = [
  'board',
  'committee',
  'council',
  'steering group',
  'steerco',
  'lenkungsausschuss',
  'steuerungsausschuss',
  'ausschuss',
  'beirat',
  'gremium',
  'working group',
];
/** Without one of these words no title is a body's, which spares nearly all titles the closer look. */
const TELLING: ReadonlySet<string> = new Set(
  ['team', ...NAMES, ...BEGINNINGS, ...ENDINGS]
    .flatMap((name) => name.split(' '))
    .filter((word) => word.length > 3),
);
/** With one of these the title is somebody's job in or around the body. */
const SOMEBODY =
  /^(?:chair.*|head|director|manager|member|mitglied|membre|secretary|clerk|lead|leader|chief|officer|president.*|vorsitz.*|.*leiter(?:in)?|assistant|adviser|advisor|coordinator|vp|evp|svp|responsable|directeur|directrice|sprecher.*|liaison|to|partner|specialist|ceo)$/u;

/** Whether a title is nothing but the name of a board or committee. */
export function namesBody(title: TitleWords): boolean {
  if (!title.words.some((word) => TELLING.has(word))) return false;
  const name = core(title);
  // "Group" is left out of a name, but a steering group is one.
  const whole = title.words.join(' ');
  if (NAMES.has(name) || NAMES.has(whole) || TEAMS.has(name)) return true;
  if (title.words.some((word) => SOMEBODY.test(word))) return false;
  return (
    BEGINNINGS.some((beginning) => name === beginning || name.startsWith(`${beginning} `)) ||
    ENDINGS.some((ending) => name.endsWith(` ${ending}`) || whole.endsWith(` ${ending}`))
  );
}
