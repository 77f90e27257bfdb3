import { oneLine } from '../text/plain-text.ts';

const WIDTH = 100;

/** A text indented by some blanks, broken between words so that lines stay short. */
export function block(indent: number, text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one) => `${' '.repeat(indent)}${one}`).join('\n');
}
