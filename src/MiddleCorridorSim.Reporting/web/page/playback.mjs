// The playback of the report: a week of one replication on the map, with a slider, play and pause, and speed.
import { drawMap } from './playback-map.mjs';
import { drawScene } from './playback-scene.mjs';
import { number, unpack } from './playback-data.mjs';
import { isDark, whenThemeChanges } from './theme.mjs';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

export function startPlayback() {
  const figure = document.querySelector('figure.playback');
  if (!figure) return;
  try {
    new Playback(figure);
  } catch (error) {
    figure.querySelector('.now').textContent = `This playback could not be drawn: ${error.message}`;
    console.error(figure.id, error);
  }
}

class Playback {
  #figure; #sheet; #canvas; #map; #mapOf = ''; #minute = 0; #last = null; #timer = null;

  constructor(figure) {
    this.#figure = figure;
    this.#canvas = figure.querySelector('canvas');
    const json = (id) => JSON.parse(document.getElementById(id).textContent);
    this.#sheet = unpack(json('playback-data'), () => json('asset-countries'));
    this.#map = document.createElement('canvas');
    figure.querySelector('.controls').hidden = false;
    this.#control('play').addEventListener('click', () => (this.#last === null ? this.#play() : this.#pause()));
    this.#control('time').addEventListener('input', () => this.#moveTo(Number(this.#control('time').value)));
    this.#control('scenario')?.addEventListener('change', () => this.#moveTo(this.#minute));
    this.#control('save').addEventListener('click', () => this.#save());
    new ResizeObserver(() => this.#draw()).observe(this.#canvas);
    whenThemeChanges(() => this.#draw());
    this.#moveTo(0);
  }

  get #scenario() { return this.#sheet.scenarios[Number(this.#control('scenario')?.value ?? 0)]; }

  get #end() { return this.#scenario.hours * 60; }

  #control(name) { return this.#figure.querySelector(`[data-control="${name}"]`); }

  #moveTo(minute) {
    this.#control('time').max = this.#end;
    this.#minute = Math.min(minute, this.#end);
    this.#draw();
    this.#tell();
  }

  #play() {
    if (this.#minute >= this.#end) this.#minute = 0;
    this.#last = performance.now();
    this.#control('play').textContent = 'Pause';
    this.#step();
  }

  #pause() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#timer);
    this.#last = null;
    this.#control('play').textContent = 'Play';
    this.#tell();
  }

  /** Goes on by the time that has passed; for readers who want little motion, by a jump a second. */
  #step() {
    const next = () => {
      if (this.#last === null) return;
      const now = performance.now();
      this.#minute = Math.min(this.#end, this.#minute + (now - this.#last) / 1000 * 60 * Number(this.#control('speed').value));
      this.#last = now;
      this.#draw();
      if (this.#minute >= this.#end) this.#pause();
      else this.#step();
    };
    this.#timer = calm.matches ? setTimeout(next, 1000) : requestAnimationFrame(next);
  }

  #draw() {
    const { width, height } = this.#sheet;
    const pixels = Math.max(1, Math.round(this.#canvas.clientWidth * (window.devicePixelRatio || 1)));
    const scale = pixels / width;
    const ink = this.#sheet.inks[isDark() ? 'dark' : 'light'];
    const mapOf = `${pixels} ${isDark()} ${this.#sheet.scenarios.indexOf(this.#scenario)}`;
    if (this.#mapOf !== mapOf) {
      this.#mapOf = mapOf;
      for (const canvas of [this.#canvas, this.#map]) [canvas.width, canvas.height] = [pixels, Math.round(pixels * height / width)];
      const context = this.#map.getContext('2d');
      context.setTransform(scale, 0, 0, scale, 0, 0);
      drawMap(context, this.#sheet, this.#scenario, ink);
    }
    const context = this.#canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#map, 0, 0);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    this.#now = drawScene(context, this.#sheet, this.#scenario, this.#minute, ink);
    const slider = this.#control('time');
    slider.value = Math.round(this.#minute);
    slider.setAttribute('aria-valuetext', `${this.#now.date}, ${this.#now.time}`);
    this.#control('clock').textContent = `${this.#now.date}, ${this.#now.time}`;
  }

  #now;

  /** Says in words what the picture shows, when it stands. */
  #tell() {
    const { date, time, counts: [trucks, trains, vessels], queues } = this.#now;
    const longest = (what) => queues.filter((queue) => queue.what === what).sort((a, b) => b.level - a.level)[0];
    const named = (queue, words) => (queue ? ` Longest ${words}: ${this.#sheet.places[queue.place]}, ${number(queue.level)}.` : '');
    this.#figure.querySelector('.now').textContent =
      `${date}, ${time}: ${number(trucks)} trucks, ${number(trains)} trains and ${number(vessels)} vessels on the move.`
      + named(longest(0), 'queue of vehicles') + named(longest(1), 'queue of consignments');
  }

  #save() {
    this.#canvas.toBlob((blob) => {
      const link = document.createElement('a');
      link.download = 'playback.png';
      link.href = URL.createObjectURL(blob);
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
}
