import type { ChartReport } from './chart-report.ts';

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly index: number };
}

/** The files of a run, each listed once. */
export interface Artifacts {
  readonly locate: (file: string) => PhysicalLocation;
  /** Those located so far, whether anything was found in them or not. */
  readonly all: () => readonly object[];
}

export function createArtifacts(addressOf: (file: string) => string): Artifacts {
  const indexes = new Map<string, number>();
  return {
    locate: (file) => {
      const uri = encodeAddress(addressOf(file));
      const index = indexes.get(uri) ?? indexes.size;
      indexes.set(uri, index);
      return { artifactLocation: { uri, index } };
    },
    all: () => [...indexes.keys()].map((uri) => ({ location: { uri } })),
  };
}

/** Where a finding is: the file, and in it the roles, or where there are none the scenario. */
export function chartLocation(
  { file, scenario }: ChartReport,
  roleIds: readonly string[],
  artifacts: Artifacts,
): object {
  const titles = new Map(scenario.roles.map(({ id, title }) => [id, title]));
  const roles = roleIds.map((id) => ({
    name: titles.get(id) ?? id,
    fullyQualifiedName: `${scenario.id}/${id}`,
    kind: 'role',
  }));
  const whole = { name: scenario.name, fullyQualifiedName: scenario.id, kind: 'scenario' };
  return {
    physicalLocation: artifacts.locate(file),
    logicalLocations: roles.length > 0 ? roles : [whole],
  };
}

/** What a path has that an address must not, as escapes. */
function encodeAddress(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
}
