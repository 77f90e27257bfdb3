interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** For programs that set type; a PDF says itself where each letter stands. */
const LEFT_OUT: ReadonlySet<string> = new Set(['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep']);

/**
 * A TTF file without what only the programs use that set type with it. The library copies some tables whole into the
 * PDF, names of letters among them: without these a file is a third as large, and written in a fifth of the time.
 */
export function slimFont(font: Uint8Array): Uint8Array {
  const tables = readTables(font)
    .filter(({ tag }) => !LEFT_OUT.has(tag))
    .map(({ tag, bytes }) => ({ tag, bytes: slimTable(tag, bytes) }));
  const start = 12 + tables.length * 16;
  const slim = new Uint8Array(start + tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
  const view = viewOf(slim);
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, tables.length);
  let at = start;
  for (const [i, { tag, bytes }] of tables.entries()) {
    const entry = 12 + i * 16;
    for (let k = 0; k < 4; k += 1) slim[entry + k] = tag.charCodeAt(k);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    slim.set(bytes, at);
    at += padded(bytes.length);
  }
  return slim;
}

function readTables(font: Uint8Array): readonly Table[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const entry = 12 + i * 16;
    const start = view.getUint32(entry + 8);
    return {
      tag: String.fromCharCode(...font.subarray(entry, entry + 4)),
      bytes: font.subarray(start, start + view.getUint32(entry + 12)),
    };
  });
}

function slimTable(tag: string, bytes: Uint8Array): Uint8Array {
  if (tag === 'post') return withoutNames(bytes);
  return tag === 'cmap' ? firstSegments(bytes) : bytes;
}

function withoutNames(post: Uint8Array): Uint8Array {
  const slim = post.slice(0, 32);
  viewOf(slim).setUint32(0, 0x0003_0000);
  return slim;
}

/** Of the tables from characters to letters one of format 4, the kind the library reads. */
function firstSegments(cmap: Uint8Array): Uint8Array {
  const view = viewOf(cmap);
  for (let i = 0; i < view.getUint16(2); i += 1) {
    const start = view.getUint32(8 + i * 8);
    if (view.getUint16(start) !== 4) continue;
    const length = view.getUint16(start + 2);
    const slim = new Uint8Array(12 + length);
    // One table, for Windows and the characters of the first plane, right behind this head.
    slim.set([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12]);
    slim.set(cmap.subarray(start, start + length), 12);
    return slim;
  }
  return cmap;
}

const padded = (length: number) => (length + 3) & ~3;
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
