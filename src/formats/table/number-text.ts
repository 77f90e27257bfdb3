/** As a spreadsheet shows them; what stands behind is noise of the computation. */
const DIGITS = 15;

/** A number as it is written in the file, without its exponent and without noise. Whole numbers stay as they are. */
export function numberText(written: string): string {
  const text = written.trim();
  const value = Number(text);
  if (/^-?\d+$/.test(text) || !Number.isFinite(value)) return text;
  const [mantissa = '', exponent] = String(Number(value.toPrecision(DIGITS))).split('e');
  return exponent === undefined ? mantissa : withoutExponent(mantissa, Number(exponent));
}

function withoutExponent(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(exponent, '0')}`;
}
