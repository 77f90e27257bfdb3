export function findChromium(surroundings?: {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly system?: string;
  readonly exists?: (file: string) => boolean;
  readonly downloaded?: string;
  readonly headless?: boolean;
}): string;
export const CHROMIUM_FLAGS: readonly string[];
export function chromiumLaunch(wanted?: {
  readonly headless?: boolean;
}): Promise<{ executablePath: string; args: string[] }>;
