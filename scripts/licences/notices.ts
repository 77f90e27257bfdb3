import { existsSync } from 'node:fs';
import { readText } from './read-text.ts';

/** What says whose work some lines are; a mere pointer to the licence of the package says nothing more. */
const NOTICE = /@licen[cs]e|copyright (?:\(c\)|©|\d{4})|\(c\) ?\d{4}|licensed under|permission is hereby/i;
const POINTER = /LICENSE file in the root|please see \S+\.LEGAL\.txt/;

/**
 * What files say of those whose work is in them, for packages often carry a few lines of somebody else: in comments, in
 * those of the file a shortened one was made of, which may have lost some, or in a text beside it.
 */
export function noticesIn(files: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  for (const file of files) {
    if (!/\.(?:[cm]?js|css)$/.test(file)) continue;
    const code = [file, file.replace(/\.min(?=\.\w+$)/, '')].filter((name) => existsSync(name));
    const texts = code.flatMap((name) => commentsIn(readText(name)));
    const beside = `${file}.LEGAL.txt`;
    if (existsSync(beside)) texts.push(readText(beside).trim());
    for (const text of texts) if (NOTICE.test(text) && !POINTER.test(text)) found.add(text);
  }
  return [...found];
}

function commentsIn(code: string): readonly string[] {
  return [...code.matchAll(/\/\*(?:(?!\*\/)[\s\S])*\*\//g)].map(([comment]) =>
    comment
      .replace(/^\/\*[*!=\s]*/, '')
      .replace(/[*=\s]*\*\/$/, '')
      .replaceAll(/^[ \t]*\*[ \t]?/gm, '')
      .trim(),
  );
}
