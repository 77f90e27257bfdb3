import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';
import { allElements, readXml, type XmlElement } from './read-xml.ts';

/** A PowerPoint file, taken apart. */
export interface Presentation {
  readonly paths: readonly string[];
  readonly bytes: (part: string) => Uint8Array;
  readonly part: (part: string) => XmlElement;
  /** The slides in order. */
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly root: XmlElement;
  readonly path: string;
  /** Where a relationship leads, as a path in the package. */
  readonly target: (id: string) => string | undefined;
  /** The text of its notes, a paragraph each. */
  readonly notes: readonly string[];
}

const PROLOGUE = /^<\?xml[^>]*\?>\s*/;

export function openPresentation(zip: Uint8Array): Presentation {
  const files = new Map(Object.entries(unzipSync(zip)));
  const bytes = (part: string) => {
    const found = files.get(part);
    if (!found) throw new Error(`No part ${part}`);
    return found;
  };
  const part = (name: string) => readXml(strFromU8(bytes(name)).replace(PROLOGUE, ''));
  const count = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, i): Slide => {
    const name = `ppt/slides/slide${i + 1}.xml`;
    const links = relationships(part, name);
    const notes = links.find(({ type }) => type.endsWith('/notesSlide'));
    return {
      root: part(name),
      path: name,
      target: (id) => links.find((link) => link.id === id)?.target,
      notes: notes ? notesOf(part(notes.target)) : [],
    };
  });
  return { paths: [...files.keys()], bytes, part, slides };
}

function notesOf(root: XmlElement): readonly string[] {
  const body = allElements(root).find(
    (shape) => shape.name === 'p:sp' && find(shape, 'p:ph')?.attributes.get('type') === 'body',
  );
  return body ? paragraphsOf(body) : [];
}

/** A slide that must be there, by its number from 0. */
export function slideAt({ slides }: Presentation, number: number): Slide {
  const slide = slides[number];
  if (!slide) throw new Error(`No slide ${number}`);
  return slide;
}

/** The first element of a name below another. */
export function find(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

export function findAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const look = (candidate: XmlElement) => {
    if (candidate.name === name) found.push(candidate);
    candidate.children.forEach(look);
  };
  if (element) look(element);
  return found;
}

/** An attribute that must be there. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  const value = element?.attributes.get(name);
  if (value === undefined) throw new Error(`No ${name} on ${element?.name}`);
  return value;
}

export function nameOf(shape: XmlElement | undefined): string {
  return attributeOf(find(shape, 'p:cNvPr'), 'name');
}

/** The texts of a shape, a paragraph each. */
export function paragraphsOf(shape: XmlElement | undefined): readonly string[] {
  return findAll(shape, 'a:p').map((paragraph) =>
    findAll(paragraph, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );
}

/** The shapes of a slide, groups looked into, in drawing order. */
export function shapesOf(slide: Slide): readonly XmlElement[] {
  return allElements(slide.root).filter(({ name }) => ['p:sp', 'p:pic', 'p:cxnSp'].includes(name));
}

export function roleShapes(slide: Slide): readonly XmlElement[] {
  return findAll(slide.root, 'p:sp').filter((shape) => nameOf(shape).startsWith('Role: '));
}

/** In EMU, as it stands in the file. */
export function boxOfShape(shape: XmlElement | undefined) {
  const offset = find(shape, 'a:off');
  const extent = find(shape, 'a:ext');
  const at = (element: XmlElement | undefined, name: string) => Number(attributeOf(element, name));
  return { x: at(offset, 'x'), y: at(offset, 'y'), width: at(extent, 'cx'), height: at(extent, 'cy') };
}

function relationships(part: (name: string) => XmlElement, of: string) {
  const folder = path.posix.dirname(of);
  const file = `${folder === '.' ? '' : `${folder}/`}_rels/${path.posix.basename(of)}.rels`;
  return findAll(part(file), 'Relationship').map((link) => ({
    id: attributeOf(link, 'Id'),
    type: attributeOf(link, 'Type'),
    target: path.posix.join(folder, attributeOf(link, 'Target')),
    isOutside: link.attributes.has('TargetMode'),
  }));
}

/** Everything a program that opens the file could stumble over; empty for a sound package. */
export function packageFaults(deck: Presentation): readonly string[] {
  const faults: string[] = [];
  const types = deck.part('[Content_Types].xml');
  const overrides = findAll(types, 'Override').map((one) => attributeOf(one, 'PartName').slice(1));
  const endings = findAll(types, 'Default').map((one) => attributeOf(one, 'Extension'));
  const isTyped = (name: string) =>
    overrides.includes(name) || endings.includes(name.split('.').at(-1) ?? '');
  for (const name of overrides) if (!deck.paths.includes(name)) faults.push(`type of a missing part ${name}`);
  if (new Set(overrides).size < overrides.length) faults.push('a part has two types');
  for (const name of deck.paths) {
    if (name.endsWith('/')) faults.push(`folder ${name}`);
    if (!isTyped(name) && name !== '[Content_Types].xml') faults.push(`${name} has no type`);
    if (name.endsWith('.xml') && name.startsWith('ppt/') && !overrides.includes(name))
      faults.push(`${name} is only known to be XML`);
    const of = /^(.*?)_rels\/(.*)\.rels$/.exec(name);
    if (!of) continue;
    const owner = `${of[1]}${of[2]}`;
    const links = relationships(deck.part, owner);
    if (new Set(links.map(({ id }) => id)).size < links.length) faults.push(`${name} has an id twice`);
    for (const { target, isOutside } of links) {
      if (isOutside) faults.push(`${name} leads outside: ${target}`);
      else if (!deck.paths.includes(target)) faults.push(`${name} leads to nothing: ${target}`);
    }
    if (owner === '') continue;
    for (const { name: element, attributes } of allElements(deck.part(owner)))
      for (const [attribute, value] of attributes)
        if (attribute.startsWith('r:') && !links.some(({ id }) => id === value))
          faults.push(`${owner} ${element} asks for ${value}`);
  }
  for (const slide of deck.slides) faults.push(...slideFaults(slide));
  return faults;
}

function slideFaults({ root, path: name }: Slide): readonly string[] {
  const faults: string[] = [];
  const all = findAll(root, 'p:cNvPr').map((one) => attributeOf(one, 'id'));
  const ids = new Set(all);
  if (ids.size < all.length) faults.push(`${name} has an id twice`);
  for (const end of [...findAll(root, 'a:stCxn'), ...findAll(root, 'a:endCxn')])
    if (!ids.has(attributeOf(end, 'id'))) faults.push(`${name} glues a line to nothing`);
  for (const { attributes } of findAll(root, 'a:ext')) {
    const sides = [attributes.get('cx'), attributes.get('cy')];
    if (sides.some((side) => side !== undefined && !/^\d+$/.test(side)))
      faults.push(`${name} has a size ${sides.join()}`);
  }
  for (const { attributes } of findAll(root, 'a:off'))
    if (![...attributes.values()].every((value) => /^-?\d+$/.test(value)))
      faults.push(`${name} has an odd place`);
  return faults;
}
