// Builds what charts need into the folder given: node build.mjs OUT
//   worker.mjs, resvg.node, DejaVuSans*.ttf, countries.json   the chart worker and what it reads
//   world.json                                                what maps outside the corridor are cut from
//   page.js                                                   the script that a report inlines
//   notices.txt                                               licences of what is bundled
// Safe to start several times at once: the first builds, the others wait and find it done.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locked } from './build/lock.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
const modules = join(here, 'node_modules');
const stamp = join(out, 'built.stamp');

const hashOf = (files) => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of files) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex');
};
const lockFiles = ['package.json', 'package-lock.json'];
const sources = ['build.mjs', ...lockFiles,
  ...['build', 'worker', 'page', 'map'].flatMap((folder) => readdirSync(join(here, folder)).sort().map((file) => `${folder}/${file}`))];
const key = hashOf(sources);
const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === key;

await locked(join(here, '.build-lock'), async () => {
  if (isBuilt()) {
    writeFileSync(stamp, key);   // newer than its sources again, so that MSBuild need not ask
    return;
  }
  restore();
  const { buildAssets } = await import('./build/assets.mjs');   // only now: it imports what npm installed
  await buildAssets(out);
  writeFileSync(stamp, key);
});

/** Installs the packages exactly as locked, unless that was done already. */
function restore() {
  const installed = join(modules, '.installed');
  const wanted = hashOf(lockFiles);
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  writeFileSync(installed, wanted);
}
