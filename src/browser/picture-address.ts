/** Nobody's logo; and reading it would take the page's breath. */
const LARGEST = 30 * 1024 * 1024;

/**
 * The data address of a chosen picture if `isFine` takes it as it is, or else of the same as a PNG, made smaller until
 * no side is longer than `most` pixels. Undefined for what is no picture the browser can draw. Never rejects.
 */
export async function readPictureAddress(
  file: File,
  most: number,
  isFine: (address: string) => boolean,
): Promise<string | undefined> {
  if (file.size > LARGEST) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const address = await addressOf(file);
    if (isFine(address)) return address;
    const scale = Math.min(1, most / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL('image/png');
  } catch {
    return undefined;
  }
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('The file could not be read')));
    reader.readAsDataURL(file);
  });
}
