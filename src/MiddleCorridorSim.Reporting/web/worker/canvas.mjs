// Stands in for the package "canvas" so that Vega measures text with the very fonts that draw it.
// Without it Vega guesses widths: legends grow too wide and labels are dropped.
import { bold, otherFor, regular } from './fonts.mjs';

const widths = new Map();

/** Width of a text in pixels, from the advance widths of its glyphs. */
function widthOf(font, text) {
  const face = /\b(bold|[6-9]00)\b/.test(font) ? bold : regular;
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  const key = `${face === bold ? 'b' : 'r'}${text}`;
  let ems = widths.get(key);
  if (ems === undefined) {
    ems = emsOf(face, text);
    widths.set(key, ems);
  }
  return ems * size;
}

function emsOf(face, text) {
  const letters = [...text];
  const strange = letters.filter((letter) => otherFor(letter));
  const known = strange.length === 0 ? text : letters.filter((letter) => !otherFor(letter)).join('');
  const advance = (font, words) => (words ? font.layout(words).advanceWidth / font.unitsPerEm : 0);
  return strange.reduce((sum, letter) => sum + (otherFor(letter).face ? advance(otherFor(letter).face, letter) : 1), advance(face, known));
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
