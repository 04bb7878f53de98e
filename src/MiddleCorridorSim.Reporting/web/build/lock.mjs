import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the work while holding a lock folder; takes over the lock of a process that is gone. */
export async function locked(folder, work) {
  const owner = join(folder, 'pid');
  const giveUp = Date.now() + 10 * 60_000;
  for (;;) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() > giveUp) throw new Error(`another build has held ${folder} for ten minutes; remove it if none is running`);
      if (isAbandoned(owner)) rmSync(folder, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 200));
    }
  }
  try {
    writeFileSync(owner, String(process.pid));
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAbandoned(owner) {
  let pid;
  try {
    pid = Number(readFileSync(owner, 'utf8'));
  } catch {
    return false;   // its owner is just writing it, or just leaving
  }
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
