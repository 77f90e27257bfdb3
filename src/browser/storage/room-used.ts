/** How much room this browser's storage takes, and how much it may take; bytes. */
export interface RoomUsed {
  readonly used: number;
  readonly most: number;
}

/** An estimate, of everything the page keeps here; undefined where the browser does not say. Never rejects. */
export async function roomUsed(): Promise<RoomUsed | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  } catch {
    return undefined;
  }
}
