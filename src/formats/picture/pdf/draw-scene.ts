import type { jsPDF } from 'jspdf';
import type { ImagePrimitive, Primitive, Scene, TextPrimitive } from '../../../layout/primitives.ts';
import { drawLine, drawPath, drawRect } from './draw-shape.ts';
import { drawLines } from './draw-text.ts';
import type { UseFace } from './typefaces.ts';

/** Draws a scene onto the page at hand. */
export function drawScene(doc: jsPDF, scene: Scene, useFace: UseFace): void {
  const { width, height, background: fill } = scene;
  drawRect(doc, { kind: 'rect', x: 0, y: 0, width, height, fill });
  for (const { primitives } of scene.groups) drawAll(doc, primitives, useFace);
}

function drawAll(doc: jsPDF, primitives: readonly Primitive[], useFace: UseFace): void {
  let lines: TextPrimitive[] = [];
  const writeLines = () => {
    if (lines.length > 0) drawLines(doc, lines, useFace);
    lines = [];
  };
  for (const primitive of primitives) {
    const [first] = lines;
    const goesOn = primitive.kind === 'text' && primitive.of !== undefined && primitive.of === first?.of;
    if (!goesOn) writeLines();
    if (primitive.kind === 'text') lines.push(primitive);
    else drawShape(doc, primitive);
  }
  writeLines();
}

function drawShape(doc: jsPDF, primitive: Exclude<Primitive, TextPrimitive>): void {
  switch (primitive.kind) {
    case 'rect':
      return drawRect(doc, primitive);
    case 'line':
      return drawLine(doc, primitive);
    case 'path':
      return drawPath(doc, primitive);
    case 'image':
      return drawImage(doc, primitive);
    default:
      return primitive satisfies never;
  }
}

function drawImage(doc: jsPDF, { href, x, y, width, height }: ImagePrimitive): void {
  const format = href.startsWith('data:image/png') ? 'PNG' : 'JPEG';
  // By its address as its name, a picture that stands on every page is in the file once.
  try {
    doc.addImage({ imageData: href, format, x, y, width, height, alias: href, compression: 'FAST' });
  } catch {
    // Damaged behind its head: the pages are worth having without it.
  }
}
