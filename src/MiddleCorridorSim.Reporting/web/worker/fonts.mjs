// The fonts that draw text: DejaVu Sans, which came with the program, and for letters that it lacks (Chinese, Japanese, Korean, ...)
// whichever font of this machine has them. A letter that no font has is counted as missing, so that the user is told.
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
const bundled = [beside('./DejaVuSans.ttf'), beside('./DejaVuSans-Bold.ttf')];
const open = (file) => fontkit.create(readFileSync(file));
export const [regular, bold] = bundled.map(open);

// By letter: nothing where DejaVu has it, else { file, face }; a face of null where no font has it.
const others = new Map();
let machine = null;

/** The font of this machine that has a letter, where DejaVu has not; undefined where DejaVu has it. */
export function otherFor(letter) {
  const code = letter.codePointAt(0);
  if (others.has(code)) return others.get(code);
  const found = isBlank(code) || regular.hasGlyphForCodePoint(code) ? undefined : search(code);
  others.set(code, found);
  return found;
}

/** What must be loaded to draw these texts, and which letters no font has. */
export function fontsFor(texts) {
  const files = new Set(bundled);
  const missing = new Set();
  for (const text of texts) {
    for (const letter of text) {
      const other = otherFor(letter);
      if (other?.face) files.add(other.file);
      else if (other) missing.add(letter);
    }
  }
  return { files: [...files], missing: [...missing].join('') };
}

/** Control characters, joiners and variation selectors, which draw nothing. */
const isBlank = (code) => code < 0x21 || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff;

function search(code) {
  machine ??= files().map((file) => ({ file, faces: null }));
  for (const font of machine) {
    font.faces ??= facesOf(font.file);
    const face = font.faces.find((one) => one.hasGlyphForCodePoint(code));
    if (face) return { file: font.file, face };
  }
  return { file: null, face: null };
}

function facesOf(file) {
  try {
    const font = open(file);
    return font.fonts ?? [font];
  } catch {
    return [];      // a file that is no font, or a kind that is not read here
  }
}

/** The fonts of this machine, upright sans-serif ones first, in the same order every time. */
function files() {
  const folders = {
    win32: [join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts')],
    darwin: ['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library/Fonts')],
  }[process.platform] ?? ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts'), join(homedir(), '.fonts')];
  const rank = (file) => (/serif|mono|song|ming|kai|emoji/i.test(file) && !/sans/i.test(file) ? 4 : 0) + (/italic|oblique/i.test(file) ? 2 : 0) + (/regular|microhei|gothic/i.test(file) ? 0 : 1);
  return folders.flatMap(listed).filter((file) => /\.(ttf|otf|ttc|otc)$/i.test(file))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function listed(folder) {
  try {
    return readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)));
  } catch {
    return [];      // not on this machine
  }
}
