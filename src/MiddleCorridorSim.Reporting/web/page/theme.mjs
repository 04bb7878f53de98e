// Whether the page is dark now: as the reader's system is, but paper is always light.
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();
let printing = false;

export const isDark = () => dark.matches && !printing;

/** Calls back when the page turns dark or light, and as printing begins and ends (then `printing` is true). */
export function whenThemeChanges(callback) {
  listeners.add(callback);
}

const tell = (change) => { for (const callback of listeners) callback(change); };
dark.addEventListener('change', () => tell({ printing: false }));
window.addEventListener('beforeprint', () => { printing = true; tell({ printing: true }); });
window.addEventListener('afterprint', () => { printing = false; tell({ printing: true }); });
