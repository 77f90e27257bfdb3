/** The answer of something that may never answer. Rejects with {@link Late} after `patience` milliseconds. */
export function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

export class Late extends Error {
  override name = 'Late';
}
