const READING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file. Check the name and the folder.'],
  ['EISDIR', 'This is a folder. Name the files in it, for example with /*.json behind it.'],
  ['EACCES', 'The file may not be read. Check its permissions.'],
  ['EPERM', 'The file may not be read. Check its permissions.'],
]);

const WRITING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such folder to write into. Make it first, or choose another.'],
  ['ENOTDIR', 'There is no such folder to write into. Make it first, or choose another.'],
  ['EISDIR', 'There is a folder of this name. Choose another name for the file.'],
  ['EACCES', 'The file may not be written. Check the permissions of its folder, or choose another.'],
  ['EPERM', 'The file may not be written. Check the permissions of its folder, or choose another.'],
  ['EROFS', 'Nothing can be written there. Choose another folder.'],
  ['ENOSPC', 'The disk is full, so the file could not be written. Make room and try again.'],
]);

/** What the system calls a failure, such as "ENOSPC"; "unknown" if it does not say. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** What a failure to read or write means, as sentences with the next step. */
export function describeSystemError(error: unknown, doing: 'reading' | 'writing'): string {
  const code = codeOf(error);
  const known = (doing === 'reading' ? READING : WRITING).get(code);
  const what = doing === 'reading' ? 'read' : 'written';
  return known ?? `The file could not be ${what} (the system says ${code}). Check it and try again.`;
}
