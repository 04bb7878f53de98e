// The chart worker: reads one request a line, answers each with one line, until its input ends.
//   request  {"id": 1, "spec": {...}, "scale": 2, "svg": true, "png": true}
//   answer   {"id": 1, "svg": "<svg ...", "png": "base64", "warnings": []}  or  {"id": 1, "error": "..."}
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { renderAsync } from '@resvg/resvg-js';

const beside = (file) => fileURLToPath(new URL(file, import.meta.url));
const fontFiles = [beside('./DejaVuSans.ttf'), beside('./DejaVuSans-Bold.ttf')];

// Specifications may load only what is named here: no file of the user's and nothing from a network.
const assets = { 'asset:countries': () => readFileSync(beside('./countries.json'), 'utf8') };
const loader = {
  load: async (uri) => {
    const asset = assets[uri];
    if (!asset) throw new Error(`a chart may only load its own assets, found "${uri}"`);
    return asset();
  },
  sanitize: async (uri) => ({ href: uri }),
};

function collector() {
  const warnings = [];
  const keep = (...parts) => { warnings.push(parts.map(String).join(' ')); return logger; };
  const silent = () => logger;
  const logger = { level: () => logger, error: keep, warn: keep, info: silent, debug: silent };
  return { logger, warnings };
}

async function draw({ spec, scale, svg: wantSvg, png: wantPng }) {
  const { logger, warnings } = collector();
  const isLite = /\/vega-lite\//.test(spec.$schema ?? '');
  const full = isLite ? vegaLite.compile(spec, { logger }).spec : spec;
  const view = new vega.View(vega.parse(full), { renderer: 'none', loader, logger });
  try {
    const svg = await view.toSVG();
    const answer = { warnings };
    if (wantSvg) answer.svg = svg;
    if (wantPng) answer.png = await raster(svg, scale ?? 1);
    return answer;
  } finally {
    view.finalize();
  }
}

async function raster(svg, scale) {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  });
  return image.asPng().toString('base64');
}

async function answer(line) {
  let id = null;
  try {
    const request = JSON.parse(line);
    id = request.id;
    return { id, ...await draw(request) };
  } catch (error) {
    return { id, error: String(error?.message ?? error) };
  }
}

console.log = console.error;
const reply = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
reply({ ready: true });

const pending = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const work = answer(line).then(reply).finally(() => pending.delete(work));
  pending.add(work);
}
await Promise.all(pending);
