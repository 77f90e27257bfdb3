import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and with what the figures were taken; nothing that names a computer or a person. */
export function describeMachine(browser: string, versions: readonly string[]): readonly string[] {
  const model = cpus()[0]?.model.trim() || 'an unnamed processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${availableParallelism()} cores of ${model}, ${memory} GiB of memory, ${systemName()}, load ${loadavg()[0]?.toFixed(1)} at the end`,
    `Chromium ${browser} without a window, 1440 × 900; Node ${process.version.slice(1)}`,
    versions.join(', '),
    `Measured on ${new Date().toISOString().slice(0, 10)}`,
  ];
}

function systemName(): string {
  if (platform() !== 'linux') return platform();
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux';
  } catch {
    return 'Linux';
  }
}
