import { isRecord } from './stored.ts';

/** What tabs tell each other about a document. */
export type TabMessage =
  /** A revision of it was stored. */
  | { readonly kind: 'saved'; readonly key: string; readonly revision: number }
  /** Somebody wants to go on with it elsewhere: whoever writes it stores what is left, and lets go. */
  | { readonly kind: 'hand-over'; readonly key: string }
  /** Everything on this computer was deleted. */
  | { readonly kind: 'erased' };

export interface TabChannel {
  /** Every other tab hears it; this one does not. */
  readonly post: (message: TabMessage) => void;
  readonly listen: (hear: (message: TabMessage) => void) => void;
}

/** Without a channel tabs know nothing of each other but what is stored. */
export function tabChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel('reportline');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no other origin.
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const message = asMessage(data);
        if (message) hear(message);
      });
    },
  };
}

function asMessage(data: unknown): TabMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, key, revision } = data;
  if (kind === 'erased') return { kind };
  if (typeof key !== 'string') return undefined;
  if (kind === 'hand-over') return { kind, key };
  return kind === 'saved' && typeof revision === 'number' ? { kind, key, revision } : undefined;
}
