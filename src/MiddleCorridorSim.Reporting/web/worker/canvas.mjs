// Stands in for the package "canvas" so that Vega measures text with the very font that draws it.
// Without it Vega guesses widths: legends grow too wide and labels are dropped.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const open = (file) => fontkit.create(readFileSync(fileURLToPath(new URL(file, import.meta.url))));
const regular = open('./DejaVuSans.ttf');
const bold = open('./DejaVuSans-Bold.ttf');
const widths = new Map();

/** Width of a text in pixels, from the advance widths of its glyphs. */
function widthOf(font, text) {
  const face = /\b(bold|[6-9]00)\b/.test(font) ? bold : regular;
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  const key = `${face === bold ? 'b' : 'r'}${text}`;
  let ems = widths.get(key);
  if (ems === undefined) {
    ems = face.layout(text).advanceWidth / face.unitsPerEm;
    widths.set(key, ems);
  }
  return ems * size;
}

class TextContext {
  font = '10px sans-serif';

  measureText(text) {
    return { width: widthOf(this.font, String(text)) };
  }
}

export class Canvas {
  constructor(width, height) {
    this.width = width;
    this.height = height;
  }

  getContext() {
    return new TextContext();
  }
}

export const createCanvas = (width, height) => new Canvas(width, height);
export const Image = null;
export default { Canvas, createCanvas, Image };
