/** What the process ends with. */
export const EXIT = {
  /** Clean, or within the limits that were set. */
  fine: 0,
  /** Judged, and found wanting: a critical finding, or more warnings than allowed. */
  findings: 1,
  /** Compared, and not the same. */
  different: 1,
  /** Wrong arguments, or a file that could not be used. */
  unusable: 2,
  /** A fault of this program. */
  fault: 3,
} as const;
