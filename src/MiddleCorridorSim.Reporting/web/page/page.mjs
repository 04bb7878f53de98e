// Runs inside a report: starts its playback and draws its charts.
import { drawCharts } from './charts.mjs';
import { startPlayback } from './playback.mjs';

startPlayback();
drawCharts().then(() => { document.documentElement.dataset.ready = 'true'; });
