/** Why a file could not be read at all. Nothing is known of what it holds: keep its bytes. */
export interface Unreadable {
  readonly ok: false;
  readonly reason: 'too-large' | 'empty' | 'not-text' | 'not-json' | 'not-ours' | 'damaged';
  /** Whole sentences: what is wrong and what can be done. */
  readonly message: string;
}

const MESSAGES: Readonly<Record<Unreadable['reason'], string>> = {
  'too-large':
    'The file is larger than 20 MB, the most Reportline reads. Where it was made, save one branch of it as a chart of its own.',
  empty: 'The file is empty. Look for an earlier copy of it.',
  'not-text': 'The file is not text. Charts are saved as files that end in “.reportline.json”.',
  'not-json':
    'The file is not a chart: its text is not JSON. Charts are saved as files that end in “.reportline.json”.',
  'not-ours':
    'The file is JSON, but no chart of Reportline. Charts are saved as files that end in “.reportline.json”.',
  damaged: 'The file is a chart, but damaged. Look for an earlier copy of it.',
};

/** @param detail What is damaged, as a sentence, when it is known. */
export function refuse(reason: Unreadable['reason'], detail?: string): Unreadable {
  const message = detail === undefined ? MESSAGES[reason] : `${MESSAGES[reason]} ${detail}`;
  return { ok: false, reason, message };
}
