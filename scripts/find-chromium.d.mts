export function findChromium(surroundings?: {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly system?: string;
  readonly exists?: (file: string) => boolean;
  readonly downloaded?: string;
}): string;
export const CHROMIUM_FLAGS: readonly string[];
export function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }>;
