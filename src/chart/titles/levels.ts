import type { Level } from '../chart.ts';
import { isDegree } from './executives.ts';
import { type Part, phraseFinder } from './part.ts';
import type { TitleWords } from './words.ts';

export interface LevelReading {
  readonly level: Level;
  /** Absent: no rank in the title. */
  readonly from?: string;
  readonly seniorVicePresident: boolean;
  readonly individualContributor: boolean;
  /** A rank that can lead customer experience: a head or team lead does, a specialist or supervisor does not. */
  readonly canLead: boolean;
}

type Find = (title: TitleWords) => string | undefined;

const anyOf = (...phrases: readonly string[]): Find => {
  const find = phraseFinder(phrases);
  return (title) => find(title)[0]?.phrase.join(' ');
};
const wordThat =
  (fits: (word: string) => boolean): Find =>
  ({ words }) =>
    words.find(fits);
/** Each of some beginnings with each of some endings. */
const compounds = (beginnings: string, endings: string): readonly string[] =>
  beginnings.split(' ').flatMap((start) => endings.split(' ').map((end) => `${start}${end}`));

const BOARD: readonly Find[] = [
  anyOf(
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'ned',
    'non executive director',
    'nonexecutive director',
  ),
  wordThat((word) => word.startsWith('aufsichtsrat') || word.startsWith('verwaltungsrat')),
  anyOf('member of the board of directors', 'conseil administration', 'conseil de surveillance'),
];

/** Says how high only where the title names no other rank: a "CFO and Board Member" is a chief officer. */
const BOARD_SEAT = anyOf('board member', 'member of the board');

const ABBREVIATED_CHIEFS =
  'ceo coo cmo cfo cio cto chro cco cxo cdo cpo cro cso cao ccxo cceo ciso cgo clo pdg'.split(' ');

const C_SUITE: readonly Find[] = [
  anyOf(...ABBREVIATED_CHIEFS),
  managingDirector,
  chiefOfficer,
  anyOf(
    'chief executive',
    'chief experience director',
    'managing director',
    'secretary of',
    'permanent secretary',
  ),
  president,
  anyOf('general counsel', 'directeur general', 'directrice generale'),
  anyOf('geschaftsfuhrer', 'geschaftsfuhrerin', 'generaldirektor', 'generaldirektorin'),
  anyOf('managing partner', 'geschaftsleitung', 'geschaftsfuhrung'),
  anyOf(
    'vorstand',
    'vorstandin',
    'mitglied des vorstands',
    'mitglied des vorstandes',
    ...compounds('vorstands', 'vorsitzende vorsitzender vorsitzenden mitglied sprecher sprecherin'),
  ),
];

const GERMAN_HEAD =
  /^(?!bereichs|team|gruppen|schicht|filial|markt|projekt|geschafts)(?!.*beg)\p{L}*(?:leiter|leiterin|leitung)$/u;

const HEAD: readonly Find[] = [
  anyOf('avp'),
  lesserDirector,
  headWord,
  wordThat((word) => word.includes('leit') && GERMAN_HEAD.test(word)),
];

const SENIOR_VICE_PRESIDENT = anyOf(
  'evp',
  'svp',
  'executive vice president',
  'senior vice president',
  'sr vice president',
  'exec vice president',
  'executive vp',
  'senior vp',
  'sr vp',
  'exec vp',
);

const DIRECTOR: readonly Find[] = [
  anyOf(
    'vp',
    'vice president',
    'vice presidente',
    'vizeprasident',
    'vizeprasidentin',
    'director',
    'dir',
    'dg',
  ),
  // The French directors of information systems, people and finance, unless the word is only their department.
  ({ words }) => words.slice(0, 1).find((word) => word === 'dsi' || word === 'drh' || word === 'daf'),
  anyOf('directeur', 'directrice', 'direktor', 'direktorin', ...compounds('bereichsleit', 'er erin ung')),
];

const LEADING_MANAGER: readonly Find[] = [
  anyOf('manager', 'managers', 'managerin', 'mgr', 'responsable'),
  leadWord,
];

const OTHER_MANAGER: readonly Find[] = [
  anyOf('supervisor', 'superviseur', 'team leader', 'teamleader', 'team lead', 'teamlead'),
  anyOf('chef de service', 'chef du service', 'chef equipe'),
  anyOf(...compounds('team gruppen schicht filial markt projekt', 'leiter leiterin leitung')),
];

const CHIEF_OF_STAFF = anyOf('chief of staff');

const INDIVIDUAL = anyOf(
  'customer success manager',
  'client success manager',
  'account manager',
  'product manager',
  'community manager',
  'produkt manager',
  'produkt managerin',
);

/** The first rank that fits, from the highest; what only the place in the chart decides stays open. */
export function readLevel(title: TitleWords): LevelReading {
  const plain = { seniorVicePresident: false, individualContributor: false };
  const staffed = CHIEF_OF_STAFF(title);
  if (staffed) return { level: 'director', from: staffed, ...plain, canLead: false };

  const board = first(BOARD, title);
  if (board) return { level: 'board', from: board, ...plain, canLead: false };
  const chief = first(C_SUITE, title);
  if (chief) return { level: 'c-suite', from: chief, ...plain, canLead: true };
  const head = first(HEAD, title);
  if (head) return { level: 'head', from: head, ...plain, canLead: true };
  const senior = SENIOR_VICE_PRESIDENT(title);
  if (senior) return { level: 'director', from: senior, ...plain, seniorVicePresident: true, canLead: true };
  const director = first(DIRECTOR, title);
  if (director) return { level: 'director', from: director, ...plain, canLead: true };
  const seat = BOARD_SEAT(title);
  if (seat) return { level: 'board', from: seat, ...plain, canLead: false };
  const other = first(OTHER_MANAGER, title);
  const individual = INDIVIDUAL(title);
  const manager = individual ?? first(LEADING_MANAGER, title);
  if (!other && !manager) return { level: 'staff', ...plain, canLead: false };
  return {
    level: 'manager',
    from: other ?? manager ?? '',
    seniorVicePresident: false,
    individualContributor: individual !== undefined && !other,
    canLead: !other || leadWord(title) !== undefined,
  };
}

function first(finds: readonly Find[], title: TitleWords): string | undefined {
  for (const find of finds) {
    const found = find(title);
    if (found !== undefined) return found;
  }
  return undefined;
}

function managingDirector({ words, gaps }: TitleWords): string | undefined {
  return words.find((word, at) => word === 'md' && !isDegree(gaps, at));
}

/** "Chief … Officer", also across "&"; not a "Chief Economist". */
function chiefOfficer({ words, gaps }: TitleWords): string | undefined {
  const chief = words.indexOf('chief');
  if (chief < 0) return undefined;
  const officer = words.indexOf('officer', chief);
  if (officer < 0) return undefined;
  return gaps.slice(chief + 1, officer + 1).includes('break') && !gaps.includes('join')
    ? undefined
    : 'chief … officer';
}

function president({ words }: TitleWords): string | undefined {
  const at = words.findIndex(
    (word, i) => (word === 'president' || word === 'presidente') && words[i - 1] !== 'vice',
  );
  return at < 0 ? undefined : words[at];
}

const LESSER: ReadonlySet<string> = new Set(
  'assistant deputy associate stellvertretende stellvertretender stv'.split(' '),
);
const DIRECTORS: ReadonlySet<string> = new Set(
  'director directeur directrice direktor direktorin vp'.split(' '),
);

/** "Deputy Director", "Deputy Finance Director", "Assistant Vice President", "Directrice adjointe". */
function lesserDirector(title: Part): string | undefined {
  const { words, gaps } = title;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (DIRECTORS.has(word) && /^adjointe?$/u.test(words[i + 1] ?? ''))
      return `${word} ${words[i + 1] ?? ''}`;
    if (!LESSER.has(word)) continue;
    for (let j = i + 1; j < words.length && gaps[j] === 'none'; j += 1) {
      const rank = words[j] ?? '';
      if (DIRECTORS.has(rank)) return `${word} ${rank}`;
      if (rank === 'president' && words[j - 1] === 'vice') return `${word} vice president`;
    }
  }
  return undefined;
}

/** "Head" anywhere, but not the place: a Head Office Manager manages an office. */
function headWord({ words }: TitleWords): string | undefined {
  return words.some((word, i) => word === 'head' && words[i + 1] !== 'office' && words[i + 1] !== 'quarters')
    ? 'head'
    : undefined;
}

/** "Lead" the rank, not the sales lead somebody generates. */
function leadWord({ words }: TitleWords): string | undefined {
  return words.find(
    (word, i) => word === 'teamlead' || (word === 'lead' && !(words[i + 1] ?? '').startsWith('gen')),
  );
}
