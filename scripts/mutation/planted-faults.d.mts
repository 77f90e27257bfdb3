export interface PlantedFault {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
export const PLANTED_FAULTS: readonly PlantedFault[];
