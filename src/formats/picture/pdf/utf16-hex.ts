/** A text as it stands between the angle brackets of a PDF: UTF-16 with its mark, in hexadecimal. */
export function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i += 1)
    hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return hex;
}
