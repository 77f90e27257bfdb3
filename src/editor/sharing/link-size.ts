/** Something a link is sent with or opened in. */
export interface Carrier {
  readonly name: string;
  /** Characters of a link that get through, about. */
  readonly most: number;
}

/** The narrowest first. */
export const CARRIERS = [
  { name: 'Teams', most: 2_000 },
  { name: 'Slack', most: 4_000 },
  { name: 'Every browser', most: 64_000 },
] as const satisfies readonly Carrier[];

/** Beyond this many characters no link is worth copying: Firefox opens none. */
export const LONGEST_LINK = 1_000_000;

/** A length as people read sizes: "0.8 kB", "3.4 kB", "120 kB". */
export function sizeWords(length: number): string {
  const thousands = length / 1_000;
  return `${thousands < 9.95 ? thousands.toFixed(1) : Math.round(thousands)} kB`;
}

/** What becomes of a link of this length, in a sentence. */
export function sizeSentence(length: number): string {
  const [teams, slack, browsers] = CARRIERS;
  if (length > LONGEST_LINK) return 'Too long: browsers do not open links of this length.';
  if (length > browsers.most) return 'Too long for Teams and Slack, and for some browsers.';
  if (length > slack.most)
    return 'Too long for Teams and Slack, which cut it. A mail or a document may hold it.';
  if (length > teams.most) return 'Too long for Teams, which cuts it. Slack lets it through.';
  return 'Short enough for Teams, Slack and every browser.';
}
