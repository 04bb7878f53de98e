// What the playback knows: the sheet that the report wrote, unpacked, and what of it holds at an instant.
import { coursesIn } from './playback-map.mjs';

/** Unpacks the sheet, which brings its countries where they are not the page's. */
export function unpack(sheet, countries) {
  sheet.countries ??= countries();
  for (const window of sheet.windows) window.courses = coursesIn(window, sheet.links);
  for (const scenario of sheet.scenarios) {
    scenario.closed = new Set(scenario.closed);
    scenario.moves = scenario.moves.flatMap(({ link, ways }) => waysOf(sheet, link, ways));
  }
  const most = (what) => Math.max(1, ...sheet.scenarios.flatMap((scenario) =>
    scenario.queues.filter((queue) => queue.what === what).flatMap((queue) => queue.levels)));
  sheet.most = [most(0), most(1)];
  return sheet;
}

/** Ways along a link come as pairs: minutes since the one before entered, and 4 x minutes on the link + 2 if backward + 1 if empty. */
function waysOf(sheet, link, ways) {
  const moves = [];
  for (let i = 0, entered = 0; i < ways.length; i += 2) {
    entered += ways[i];
    const code = ways[i + 1];
    moves.push({ link, mode: sheet.links[link].mode, entered, left: entered + (code >> 2), backward: (code & 2) > 0, empty: (code & 1) > 0 });
  }
  return moves;
}

/** The vehicles under way at a minute, with the share of their link that is behind them. */
export function underWay(scenario, minute) {
  const seen = [];
  for (const move of scenario.moves) {
    if (move.entered <= minute && minute < move.left) {
      const share = (minute - move.entered) / (move.left - move.entered);
      seen.push({ move, share: move.backward ? 1 - share : share });
    }
  }
  return seen;
}

/** The queues at a minute: means over hours, joined by straight lines between the middles of the hours. */
export function queuesAt(scenario, minute) {
  const at = Math.max(0, minute / 60 - 0.5);
  const hour = Math.floor(at);
  return scenario.queues
    .map(({ place, what, levels }) => {
      const now = levels[Math.min(hour, levels.length - 1)];
      const next = levels[Math.min(hour + 1, levels.length - 1)];
      return { place, what, level: now + (next - now) * (at - hour) };
    })
    .filter((queue) => queue.level >= 0.05);
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The date and time at a minute of a scenario's window. */
export function clock(scenario, minute) {
  const time = new Date(Date.parse(scenario.start) + Math.floor(minute) * 60000);
  const two = (value) => String(value).padStart(2, '0');
  return {
    date: `${days[time.getUTCDay()]} ${time.getUTCDate()} ${months[time.getUTCMonth()]} ${time.getUTCFullYear()}`,
    time: `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`,
  };
}

export const number = (value) => Math.round(value).toLocaleString('en-US');
