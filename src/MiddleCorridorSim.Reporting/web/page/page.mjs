// Runs inside a report: starts its playback and draws its charts.
import { drawCharts } from './charts.mjs';
import { startPlayback } from './playback.mjs';

// Paper unfolds what readers of a printed report need, and folds it again on the screen.
window.addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details[data-print]:not([open])')) folded.open = folded.dataset.unfolded = true;
});
window.addEventListener('afterprint', () => {
  for (const unfolded of document.querySelectorAll('details[data-unfolded]')) { unfolded.open = false; delete unfolded.dataset.unfolded; }
});

startPlayback();
drawCharts().then(() => { document.documentElement.dataset.ready = 'true'; });
