const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * CRC-32 over the two bytes of each UTF-16 unit: finds every flipped bit and every torn end. It guards against
 * accidents and nobody else. A cryptographic digest would need a secure origin, which a company's intranet often is
 * not.
 */
export function checksum(text: string): number {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    sum = (TABLE[(sum ^ unit) & 0xff] ?? 0) ^ (sum >>> 8);
    sum = (TABLE[(sum ^ (unit >>> 8)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
