import { loadOnUse } from '../primitives/load-on-use.tsx';
import type { ContextMenuProps } from './context-menu.tsx';

/** Loaded when it is first asked for. */
export const contextMenu = loadOnUse<ContextMenuProps>(
  async () => (await import('./context-menu.tsx')).ContextMenu,
);
