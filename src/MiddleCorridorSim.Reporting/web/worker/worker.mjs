// The chart worker: reads one request a line, answers each with one line, until its input ends.
//   request  {"id": 1, "spec": {...}, "scale": 2, "svg": true, "png": true}
//   answer   {"id": 1, "svg": "<svg ...", "png": "base64", "missing": "", "warnings": []}  or  {"id": 1, "error": "..."}
// "missing" has the letters that no font at hand has: the PNG shows boxes in their place.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { renderAsync } from '@resvg/resvg-js';
import { fontsFor } from './fonts.mjs';

const beside = (file) => fileURLToPath(new URL(file, import.meta.url));

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
    if (wantPng) {
      const fonts = fontsFor(textsOf(svg));
      answer.png = await raster(svg, scale ?? 1, fonts.files);
      answer.missing = fonts.missing;
    }
    return answer;
  } finally {
    view.finalize();
  }
}

const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The texts that an SVG draws. */
const textsOf = (svg) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
  .map(([, text]) => text.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (all, name) => entities[name] ?? all));

async function raster(svg, scale, fontFiles) {
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
