import { inDigits } from '../chart/digits.ts';
import type { RowCounts } from '../formats/table/read-rows.ts';

/** The rows that made no role of their own: "1 joined with another, 2 skipped". Empty: there are none. */
export function otherRows({ merged, skipped }: RowCounts): string {
  const parts = [
    merged > 0 ? `${inDigits(merged)} joined with another` : undefined,
    skipped > 0 ? `${inDigits(skipped)} skipped` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
