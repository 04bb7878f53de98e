// Runs inside a report: draws every chart of the page from the specifications written into it.
import embed from 'vega-embed';

const asset = (name) => document.getElementById(`asset-${name}`)?.textContent;
const loader = {
  load: async (uri) => {
    const text = uri.startsWith('asset:') ? asset(uri.slice(6)) : null;
    if (text == null) throw new Error(`this report holds no "${uri}"`);
    return text;
  },
  sanitize: async (uri) => ({ href: uri }),
};

async function draw(figure) {
  const host = figure.querySelector('.chart');
  const spec = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
  const name = figure.id || 'chart';
  const result = await embed(host, spec, {
    renderer: 'svg', loader, downloadFileName: name, scaleFactor: 2,
    actions: { export: true, source: false, compiled: false, editor: false },
  });
  addCsv(figure, host);
  figure.dataset.drawn = 'true';
  return result;
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

async function drawAll() {
  for (const figure of document.querySelectorAll('figure[data-chart]')) {
    try {
      await draw(figure);
    } catch (error) {
      figure.querySelector('.chart').textContent = `This chart could not be drawn: ${error.message}`;
      console.error(figure.id, error);
    }
  }
  document.documentElement.dataset.ready = 'true';
}

drawAll();
