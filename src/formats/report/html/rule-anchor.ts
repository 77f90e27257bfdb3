/** Where a page explains a rule. */
export function ruleAnchor(id: string): string {
  return `rule-${id}`;
}
