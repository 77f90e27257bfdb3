import { slice } from './part.ts';
import type { TitleWords } from './words.ts';

/** People who work for somebody: what follows "to" (or "der", "du" …) is that somebody's title. */
const HELPERS: ReadonlySet<string> = new Set(
  'assistant ea pa adviser advisor secretary staff deputy aide support reporting reports report delegate consultant coordinator counsellor conseiller conseillere adjoint adjointe referent referentin'.split(
    ' ',
  ),
);
const TOWARDS: ReadonlySet<string> = new Set(['to', 'for', 'au', 'aupres', 'du', 'der', 'des']);
const ENGLISH_TOWARDS: ReadonlySet<string> = new Set(['to', 'for']);
const NON_ENGLISH_HELPERS: ReadonlySet<string> = new Set(
  'conseiller conseillere adjoint adjointe referent referentin'.split(' '),
);
const SOMEBODY: ReadonlySet<string> = new Set(
  'chief ceo coo cmo cfo cio cto cco cxo md president board chair chairman managing executive director'.split(
    ' ',
  ),
);
/** Before "Assistant": whose, or of which sort; a "Sales Assistant" is neither. */
const ASSISTANT_KINDS: ReadonlySet<string> = new Set(
  'executive personal administrative admin management team office board senior junior group departmental director ceo md'.split(
    ' ',
  ),
);
const GERMAN_ASSISTANT =
  /^(?:|direktions|vorstands|geschaftsfuhrungs|geschaftsleitungs|management|team|chef)(?:assisten(?:t|tin|z)|sekretar(?:in)?|sekretariat)$/u;
const RANKS: ReadonlySet<string> = new Set(
  'director president head manager chief officer lead supervisor leiter leiterin leitung responsable secretary commissioner'.split(
    ' ',
  ),
);

/**
 * The title without the people it only refers to: "Chief of Staff to the CEO" says "Chief of Staff", and
 * "Director, Office of the CEO" says "Director".
 */
export function withoutPrincipal(title: TitleWords): TitleWords {
  const { words } = title;
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const before = words[i - 1] ?? '';
    if (TOWARDS.has(word) && refersToSomebody(words, i, before)) return slice(title, 0, i);
    if (word === 'of' && before === 'office' && (words[i + 1] === 'the' || SOMEBODY.has(words[i + 1] ?? '')))
      return slice(title, 0, i - 1);
    if (word === 'office' && SOMEBODY.has(before) && before !== 'executive' && before !== 'director')
      return without(title, i - 1);
  }
  return title;
}

/** "CEO Office Manager" is a manager. */
function without({ words, gaps }: TitleWords, at: number): TitleWords {
  return { words: words.toSpliced(at, 2), gaps: gaps.toSpliced(at, 2) };
}

function refersToSomebody(words: readonly string[], at: number, before: string): boolean {
  const next = words[at + 1] ?? '';
  const named = SOMEBODY.has(next) || (next === 'the' && SOMEBODY.has(words[at + 2] ?? ''));
  const word = words[at] ?? '';
  if (!ENGLISH_TOWARDS.has(word)) return NON_ENGLISH_HELPERS.has(before);
  if (word === 'for') return named;
  return named || next === 'the' || HELPERS.has(before);
}

/**
 * Plainly an assistant. An Assistant Director or Assistant Secretary ranks in the line, and a Sales Assistant
 * does the work of the department, so neither is one.
 */
export function namesAssistant(title: TitleWords): boolean {
  return title.words.some((_, at) => isAssistant(title, at) && !isLed(title, at));
}

function isAssistant({ words, gaps }: TitleWords, at: number): boolean {
  const before = gaps[at] === 'none' ? (words[at - 1] ?? '') : '';
  const next = gaps[at + 1] === 'none' ? (words[at + 1] ?? '') : '';
  const ends = next === '' || next === 'to' || next === 'for' || next === 'of' || next === 'de';
  const word: string = words[at] ?? '';
  switch (word) {
    case 'assistant':
    case 'assistants':
      if (before === 'executive' || before === 'personal') return !RANKS.has(next);
      return ends && (before === '' || next === 'to' || ASSISTANT_KINDS.has(before));
    case 'assistante':
      return true;
    case 'ea':
    case 'pa':
      return ends && (at === 0 || ASSISTANT_KINDS.has(before));
    case 'secretary':
      return next === 'to' || before === 'private' || words.length === 1;
    case 'secretaire':
      return ends && next !== 'of' && at === 0;
    default:
      return (word.includes('assisten') || word.includes('sekretar')) && GERMAN_ASSISTANT.test(word);
  }
}

/** "Head of Executive Assistants", "Leiterin Sekretariat": the assistants' boss. */
function isLed({ words, gaps }: TitleWords, at: number): boolean {
  for (let i = 0; i < at; i += 1) {
    if (!RANKS.has(words[i] ?? '')) continue;
    if (words[i + 1] === 'of' || gaps[i + 1] === 'break' || (words[i] ?? '').startsWith('leit')) return true;
  }
  return false;
}
