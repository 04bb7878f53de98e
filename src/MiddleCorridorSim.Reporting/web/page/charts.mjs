// Draws every chart of the page from the specifications written into it.
import embed from 'vega-embed';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { isDark, whenThemeChanges } from './theme.mjs';

const asset = (name) => document.getElementById(`asset-${name}`)?.textContent;
const loader = {
  load: async (uri) => {
    const text = uri.startsWith('asset:') ? asset(uri.slice(6)) : null;
    if (text == null) throw new Error(`this report holds no "${uri}"`);
    return text;
  },
  sanitize: async (uri) => ({ href: uri }),
};

/** Reads what the report packed into a figure: JSON, compressed, in base 64. */
async function jsonOf(figure, name) {
  const text = figure.querySelector(`script[data-${name}]`)?.textContent;
  if (!text) return null;
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).json();
}

/** Puts what differs, in the dark or on paper, into a specification: an object at each step of the way, other values (or {"$": value}) at its end. */
function patched(value, patch) {
  if (patch === null || typeof patch !== 'object') return patch;
  if ('$' in patch) return patch.$;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  for (const [key, part] of Object.entries(patch)) copy[key] = patched(value[key], part);
  return copy;
}

async function draw(figure) {
  const host = figure.querySelector('.chart');
  const light = await jsonOf(figure, 'spec');
  const patch = await jsonOf(figure, 'dark');
  const inDark = isDark() && patch !== null;
  const result = await embed(host, inDark ? patched(light, patch) : light, {
    renderer: 'svg', loader, downloadFileName: figure.id || 'chart', scaleFactor: 2,
    actions: { export: true, source: false, compiled: false, editor: false },
  });
  describe(host.querySelector('svg.marks'), host.dataset.description);
  host.querySelector('.vega-actions')?.parentElement.querySelector('summary')?.setAttribute('aria-label', 'Save this chart');
  addCsv(figure, host);
  figure.dataset.drawn = 'true';
  return result;
}

/** Names the picture as a whole; Vega gives roles to its parts, and names to few of them. */
function describe(picture, description) {
  for (const part of picture.querySelectorAll('[role], [aria-label]')) {
    for (const name of ['role', 'aria-roledescription', 'aria-label']) part.removeAttribute(name);
  }
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', description);
}

/** Paper is light and narrow: each chart keeps a copy for the printer, laid out for A4, once it is on the screen. */
async function drawForPrint(figure) {
  const patch = await jsonOf(figure, 'paper');
  if (patch === null || figure.querySelector('.for-print')) return;
  const chart = patched(await jsonOf(figure, 'spec'), patch);
  const spec = /\/vega-lite\//.test(chart.$schema ?? '') ? vegaLite.compile(chart).spec : chart;
  const view = new vega.View(vega.parse(spec), { renderer: 'none', loader });
  const copy = document.createElement('div');
  copy.className = 'for-print';
  copy.setAttribute('aria-hidden', 'true');
  copy.innerHTML = await view.toSVG();
  view.finalize();
  figure.append(copy);
}

/** Adds "Save as CSV" to the chart's menu, from the table that stands under it. */
function addCsv(figure, host) {
  const csv = figure.querySelector('script[type="text/csv"]');
  const menu = host.querySelector('.vega-actions');
  if (!csv || !menu) return;
  const link = document.createElement('a');
  link.textContent = 'Save as CSV';
  link.download = `${figure.id}.csv`;
  link.href = URL.createObjectURL(new Blob([JSON.parse(csv.textContent)], { type: 'text/csv;charset=utf-8' }));
  menu.append(link);
}

export async function drawCharts() {
  const figures = [...document.querySelectorAll('figure[data-chart]')];
  for (const work of [draw, drawForPrint]) {
    for (const figure of figures) {
      try {
        await work(figure);
      } catch (error) {
        if (work === draw) figure.querySelector('.chart').textContent = `This chart could not be drawn: ${error.message}`;
        console.error(figure.id, error);
      }
    }
  }
}

whenThemeChanges(({ printing }) => { if (!printing) drawCharts(); });
