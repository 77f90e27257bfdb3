/** Something took longer than it was given. */
export class OutOfTime extends Error {}

/**
 * The promise, or {@link OutOfTime} after so many milliseconds. What was promised goes on: whoever gives up on it
 * must also end it.
 */
export async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime(`It took longer than ${limit / 1000} s.`)), limit);
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
