/** Larger pictures are not read at all; the reader of logos decides what is too large for it. */
const LARGEST = 1_000_000;

/** The data address of a chosen picture; undefined when it is too large or cannot be read. Never rejects. */
export function readPictureAddress(file: File): Promise<string | undefined> {
  if (file.size > LARGEST) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : undefined),
    );
    reader.addEventListener('error', () => resolve(undefined));
    reader.readAsDataURL(file);
  });
}
