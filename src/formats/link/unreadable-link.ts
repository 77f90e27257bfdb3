import { inDigits } from '../../chart/digits.ts';

/** Why a link could not be opened. Nothing of it is used. */
export interface UnreadableLink {
  readonly ok: false;
  readonly reason: 'not-a-link' | 'newer-link' | 'cut-short' | 'more-behind-it' | 'damaged' | 'too-large';
  /** Whole sentences: what happened and what can be done. */
  readonly message: string;
}

const ASK = 'Ask whoever sent it for the chart as a file.';

const MESSAGES: Readonly<Record<UnreadableLink['reason'], string>> = {
  'not-a-link':
    'The address holds something else than a chart of Reportline. Copy the whole link again, from “https” to its last character.',
  'newer-link': `It was made by a newer version of Reportline. Reload the page, which may bring that version, and open the link again. ${ASK}`,
  'cut-short': `The link was cut short, as chats and mail programs do with long ones. Copy the whole of it again. If it is short there too, ${ASK.replace('Ask', 'ask')}`,
  'more-behind-it':
    'More stands behind the link than belongs to it, as when two links or a word run together. Take away what follows its last character, and open it again.',
  damaged: `Characters in the middle of the link were changed or lost on the way. Copy it again from where it was sent to you. ${ASK}`,
  'too-large': `Unpacked it would be larger than 5 MB, the most a link may hold, so it was not opened. ${ASK}`,
};

export function refuseLink(reason: UnreadableLink['reason']): UnreadableLink {
  return { ok: false, reason, message: MESSAGES[reason] };
}

/** Says how much of a link has come. */
export function refuseShortLink(came: number, whole: number): UnreadableLink {
  const { reason, message } = refuseLink('cut-short');
  const many = `${inDigits(came)} of its ${inDigits(whole)} characters have come.`;
  return { ok: false, reason, message: message.replace('. Copy', `: ${many} Copy`) };
}
