// The assets themselves: two bundles, the native rasteriser, the fonts, the map and the licences.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { countries, world } from '../map/countries.mjs';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(web, 'node_modules');

/** Loads resvg's native part from beside the bundle, whatever the platform's package is called. */
const nativeResvg = {
  name: 'native-resvg',
  setup(build) {
    build.onResolve({ filter: /js-binding(\.js)?$/ }, () => ({ path: './resvg.node', external: true }));
  },
};

/** Builds every asset in a folder of its own, then moves each into place whole. */
export async function buildAssets(out) {
  const work = `${out}.${process.pid}.tmp`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });

  const common = { bundle: true, absWorkingDir: web, logLevel: 'error', minify: true, legalComments: 'none' };
  await esbuild({
    ...common,
    entryPoints: ['worker/worker.mjs'],
    outfile: join(work, 'worker.mjs'),
    platform: 'node', format: 'esm', target: 'node20',
    alias: { canvas: join(web, 'worker', 'canvas.mjs') },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    plugins: [nativeResvg],
  });
  await esbuild({
    ...common,
    entryPoints: ['page/page.mjs'],
    outfile: join(work, 'page.js'),
    platform: 'browser', format: 'iife', target: 'es2021',
  });

  copyFileSync(resvgBinary(), join(work, 'resvg.node'));
  for (const font of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) {
    copyFileSync(join(modules, 'dejavu-fonts-ttf', 'ttf', font), join(work, font));
  }
  const atlas = join(modules, 'world-atlas', 'countries-50m.json');
  writeFileSync(join(work, 'countries.json'), JSON.stringify(countries(atlas)));
  writeFileSync(join(work, 'world.json'), JSON.stringify(world(atlas)));
  writeFileSync(join(work, 'notices.txt'), notices());

  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(work)) renameSync(join(work, file), join(out, file));
  rmSync(work, { recursive: true });
}

function resvgBinary() {
  const scope = join(modules, '@resvg');
  for (const name of readdirSync(scope)) {
    const binary = readdirSync(join(scope, name)).find((file) => file.endsWith('.node'));
    if (binary) return join(scope, name, binary);
  }
  throw new Error(`@resvg/resvg-js has no native build for ${process.platform} ${process.arch}`);
}

/** Names, versions and licence texts of every package whose code or data is in the bundles. */
function notices() {
  const lock = JSON.parse(readFileSync(join(web, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && existsSync(join(web, path)))
    .map(([path, entry]) => {
      const file = readdirSync(join(web, path)).find((name) => /^licen[cs]e/i.test(name));
      const text = file ? readFileSync(join(web, path, file), 'utf8') : '';
      return `${path.replace(/^.*node_modules\//, '')} ${entry.version} (${entry.license ?? 'see package'})\n\n${text}`;
    })
    .join(`\n${'-'.repeat(80)}\n`);
}
