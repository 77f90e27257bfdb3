import { allElements, readXml, type XmlElement } from './read-xml.ts';

const DOCTYPE = '<!doctype html>\n';

/** A page of our own making, which is XML after its first line. Throws on markup that is not whole. */
export function readPage(source: string): XmlElement {
  if (!source.startsWith(DOCTYPE)) throw new Error('No HTML document');
  return readXml(source.slice(DOCTYPE.length));
}

/** All elements of some names, in the order of the page. */
export function elementsOf(page: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return allElements(page).filter(({ name }) => names.includes(name));
}

/** The elements with a class. */
export function withClass(page: XmlElement, name: string): readonly XmlElement[] {
  return allElements(page).filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));
}

/** All text of an element, what its children say after its own, blanks as one. */
export function wordsOf(element: XmlElement): string {
  return [element.text, ...element.children.map(wordsOf)].join(' ').replace(/\s+/g, ' ').trim();
}
