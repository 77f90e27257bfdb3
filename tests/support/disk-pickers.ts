import type { Page } from '@playwright/test';

/**
 * Gives the page pickers that hand out real files of the browser's own file system: "choosing" is done by name.
 *
 * @returns What the next windows of the system are answered with: a name, or null for "Cancel".
 */
export async function giveDisk(page: Page): Promise<{
  readonly choose: (...names: readonly (string | null)[]) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly protect: (name: string) => Promise<void>;
  /** How often a person was asked where. */
  readonly asked: () => Promise<number>;
}> {
  await page.addInitScript(() => {
    let asked = 0;
    const choices: (string | null)[] = [];
    const pick = async () => {
      asked += 1;
      const name = choices.shift();
      if (name === null || name === undefined) throw new DOMException('Cancelled', 'AbortError');
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(name, { create: true });
    };
    Object.assign(window, {
      showSaveFilePicker: pick,
      showOpenFilePicker: async () => [await pick()],
      diskAsked: () => asked,
      diskChoose: (names: (string | null)[]) => void choices.push(...names),
    });
  });
  return {
    choose: (...names) => page.evaluate((given) => Reflect.get(window, 'diskChoose')(given), [...names]),
    asked: () => page.evaluate(() => Reflect.get(window, 'diskAsked')()),
    read: (name) =>
      page.evaluate(async (given) => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle(given)).getFile()).text();
      }, name),
    write: (name, text) =>
      page.evaluate(
        async ([given = '', content = '']) => {
          const folder = await navigator.storage.getDirectory();
          const file = await (await folder.getFileHandle(given, { create: true })).createWritable();
          await file.write(content);
          await file.close();
        },
        [name, text],
      ),
    protect: (name) =>
      page.evaluate((given) => {
        FileSystemFileHandle.prototype.createWritable = function refuse() {
          return Promise.reject(new DOMException(`${given} is protected`, 'NoModificationAllowedError'));
        };
      }, name),
  };
}
