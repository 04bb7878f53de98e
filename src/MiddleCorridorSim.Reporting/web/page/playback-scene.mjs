// The moving part of the playback: vehicles, queues, and the panel that counts them.
import { clock, number, queuesAt, underWay } from './playback-data.mjs';

const side = 2.4;                   // vehicles keep to the right of their line
const largest = [24, 21];           // radius of the longest queue, half the side of the fullest yard
const rows = 3;

/** Draws what moves at a minute over the map, and returns what it counted. */
export function drawScene(context, sheet, scenario, minute, ink) {
  const vehicles = underWay(scenario, minute);
  const queues = queuesAt(scenario, minute);
  for (const window of sheet.windows) {
    context.save();
    context.beginPath();
    context.rect(window.x, window.y, window.width, window.height);
    context.clip();
    for (const queue of queues) drawQueue(context, sheet, window, queue, ink);
    for (const vehicle of vehicles) drawVehicle(context, window, vehicle, ink);
    context.restore();
  }
  const counts = [0, 0, 0];
  for (const { move } of vehicles) counts[move.mode] += scenario.standsFor[move.mode];
  const now = { ...clock(scenario, minute), counts, queues };
  drawPanel(context, sheet, scenario, now, ink);
  return now;
}

function drawVehicle(context, window, { move, share }, ink) {
  const { points, along } = window.courses[move.link];
  const at = share * along.at(-1);
  let i = 1;
  while (i < along.length - 1 && along[i] < at) i++;
  const [from, to] = [points[i - 1], points[i]];
  const part = (at - along[i - 1]) / Math.max(1e-9, along[i] - along[i - 1]);
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0]) + (move.backward ? Math.PI : 0);
  const x = from[0] + (to[0] - from[0]) * part - Math.sin(turn) * side;
  const y = from[1] + (to[1] - from[1]) * part + Math.cos(turn) * side;
  drawShape(context, { x, y, turn, mode: move.mode, empty: move.empty }, ink);
}

/** A dot for a truck, a bar for a train, a hull for a vessel; hollow when empty. */
function drawShape(context, { x, y, turn, mode, empty }, ink) {
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.beginPath();
  if (mode === 0) context.arc(0, 0, 2.3, 0, 2 * Math.PI);
  if (mode === 1) context.rect(-6, -2.2, 12, 4.4);
  if (mode === 2) { context.moveTo(9, 0); context.lineTo(4, 4); context.lineTo(-7, 4); context.lineTo(-7, -4); context.lineTo(4, -4); context.closePath(); }
  context.fillStyle = empty ? ink.ground : ink.modes[mode];
  context.strokeStyle = empty ? ink.modes[mode] : ink.ground;
  context.lineWidth = empty ? 1.2 : 0.6;
  context.fill();
  context.stroke();
  context.restore();
}

const sizeOf = (sheet, what, level) => largest[what] * Math.sqrt(level / sheet.most[what]);

function drawQueue(context, sheet, window, { place, what, level }, ink) {
  const at = window.places[place];
  if (at) drawLevel(context, at, what, sizeOf(sheet, what, level), ink);
}

function drawLevel(context, [x, y], what, size, ink) {
  context.beginPath();
  if (what === 0) context.arc(x, y, size, 0, 2 * Math.PI);
  else context.rect(x - size, y - size, 2 * size, 2 * size);
  context.fillStyle = context.strokeStyle = ink.queues[what];
  context.globalAlpha = 0.45;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.stroke();
}

function drawPanel(context, sheet, scenario, now, ink) {
  const { x, y } = sheet.panel;
  const type = sheet.type;
  const text = (words, left, down, { size = type, colour = ink.ink, weight = '', align = 'left' } = {}) => {
    context.font = `${weight} ${size}px ${sheet.font}`;
    context.textAlign = align;
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(words, x + left, y + down);
  };
  text(now.time, 0, type * 1.4, { size: type * 2.4, weight: 'bold' });
  text(`${now.date}, UTC`, 0, type * 3.5, { colour: ink.muted });
  const mark = type * 1.3;
  ['trucks', 'trains', 'vessels'].forEach((word, mode) => {
    const down = type * (5.4 + mode * 1.6);
    drawShape(context, { x: x + mark, y: y + down, turn: 0, mode, empty: false }, ink);
    text(number(now.counts[mode]), type * 6.2, down, { weight: 'bold', align: 'right' });
    const each = scenario.standsFor[mode];
    text(`${word} on the move${each > 1 ? `, each mark stands for ${each}` : ''}`, type * 6.9, down);
  });
  drawSamples(context, sheet, text, type * 10.7, ink);
  drawLongest(context, sheet, text, 0, 'Longest queues of vehicles now', now.queues, ink);
  drawLongest(context, sheet, text, 1, 'Most consignments waiting now', now.queues, ink);
}

function drawLongest(context, sheet, text, what, title, queues, ink) {
  const { x, y } = sheet.panel;
  const type = sheet.type;
  const top = type * (19.4 + what * 7.2);
  text(title, 0, top, { colour: ink.muted });
  const longest = queues.filter((queue) => queue.what === what).sort((a, b) => b.level - a.level).slice(0, rows);
  longest.forEach(({ place, level }, i) => {
    const down = top + type * (1.6 + i * 1.5);
    text(number(level), type * 3.4, down, { weight: 'bold', align: 'right' });
    text(fitted(context, sheet.places[place], type * 11), type * 4.2, down);
    context.fillStyle = ink.queues[what];
    context.globalAlpha = 0.6;
    context.fillRect(x + type * 16, y + down - type * 0.4, type * 12 * level / sheet.most[what], type * 0.8);
    context.globalAlpha = 1;
  });
}

function drawSamples(context, sheet, text, top, ink) {
  const { x, y } = sheet.panel;
  const type = sheet.type;
  text('Waiting, mean of the hour', 0, top, { colour: ink.muted });
  ['vehicles at posts, tracks, berths', 'consignments in yards'].forEach((words, what) => {
    const down = top + type * (2.4 + what * 3.4);
    const most = roundDown(sheet.most[what]);
    const [large, small] = [most, most / 10].map((level) => sizeOf(sheet, what, level));
    drawLevel(context, [x + 25, y + down], what, large, ink);
    drawLevel(context, [x + 60, y + down], what, small, ink);
    text(`${number(most)} and ${most >= 10 ? number(most / 10) : most / 10} ${words}`, type * 6.2, down);
  });
}

/** A round number not above the value: 1, 2 or 5 times a power of ten. */
function roundDown(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].find((step) => step * power <= value) * power;
}

function fitted(context, words, width) {
  let text = words;
  while (text.length > 1 && context.measureText(text).width > width) text = `${text.slice(0, -2).trimEnd()}…`;
  return text;
}
