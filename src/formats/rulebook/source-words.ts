import type { Source } from '../../rules/sources/source.ts';
import { link, plain } from './markdown.ts';

/** A source as Markdown: author, title, publisher, year, where to read it, and what to keep in mind about it. */
export function sourceWords({ author, title, publisher, year, address, note }: Source): string {
  const named = [
    plain(author),
    `*${plain(title)}*`,
    publisher !== undefined && publisher !== author ? plain(publisher) : '',
    year === undefined ? 'year not known' : String(year),
  ];
  const cited = named.filter((part) => part !== '').join(', ');
  const where = address === undefined ? '' : ` (${link('read it', `https://${safe(address)}`)})`;
  return `${cited}${where}.${note === undefined ? '' : ` ${plain(note)}`}`;
}

/** A closing parenthesis would end the link. */
function safe(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
