/** A PNG of 4 by 2 pixels, all of one colour. */
export const SMALL_LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGPgri+HIwZkDgBlIggJid+ChAAAAABJRU5ErkJggg==';
