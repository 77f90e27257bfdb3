/** Packs bytes with zlib. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packer = new CompressionStream('deflate');
  const writer = packer.writable.getWriter();
  // A fault shows where the bytes come out.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = packer.readable.getReader();
  const pieces: Uint8Array[] = [];
  for (let next = await reader.read(); next.value; next = await reader.read()) pieces.push(next.value);
  return joined(pieces);
}

/** Pieces in one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
