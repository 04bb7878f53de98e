// The still part of the playback: land, links and names, on the projection of the report's map.
const degree = Math.PI / 180;
const azerbaijan = '031';      // ISO 3166-1 numeric: shaded, so that its exclave is seen as part of it

/** Where a place lies in a window, in pixels of the sheet (spherical Mercator, as the map's). */
const project = (window, lon, lat) => [
  window.x + window.scale * lon * degree + window.tx,
  window.y + window.ty - window.scale * Math.log(Math.tan(Math.PI / 4 + lat * degree / 2)),
];

/** The courses of links in a window: points, and how far along the course each lies. */
export function coursesIn(window, links) {
  return links.map(({ course, shift }) => {
    const points = [];
    for (let i = 0; i < course.length; i += 2) points.push(project(window, course[i], course[i + 1]));
    const [dx, dy] = [points.at(-1)[0] - points[0][0], points.at(-1)[1] - points[0][1]];
    const length = Math.max(1e-9, Math.hypot(dx, dy));
    const moved = points.map(([x, y]) => [x - dy / length * shift, y + dx / length * shift]);
    const along = [0];
    for (let i = 1; i < moved.length; i++) {
      along.push(along[i - 1] + Math.hypot(moved[i][0] - moved[i - 1][0], moved[i][1] - moved[i - 1][1]));
    }
    return { points: moved, along };
  });
}

/** Draws everything that does not move. */
export function drawMap(context, sheet, scenario, ink) {
  context.fillStyle = ink.ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const window of sheet.windows) {
    const frame = [window.x, window.y, window.width, window.height];
    context.save();
    context.beginPath();
    context.rect(...frame);
    context.clip();
    context.fillStyle = ink.sea;
    context.fillRect(...frame);
    drawLand(context, sheet.countries, window, ink);
    context.globalAlpha = 0.85;
    for (const label of window.areas) write(context, sheet, label, ink.muted, /[a-zü]/.test(label.text) ? 'italic' : '');
    context.globalAlpha = 1;
    drawLinks(context, sheet, window, scenario, ink);
    drawPlaces(context, window, ink);
    for (const label of window.labels) {
      context.strokeStyle = ink.land;
      context.lineWidth = sheet.type * 0.28;
      write(context, sheet, label, ink.ink, '', true);
    }
    context.restore();
    stroke(context, ink.border, 1, () => context.rect(...frame));
  }
}

function drawLand(context, countries, window, ink) {
  for (const { id, geometry } of countries.features) {
    const shape = () => {
      for (const ring of geometry.coordinates.flat()) {
        line(context, ring.map(([lon, lat]) => project(window, lon, lat)));
        context.closePath();
      }
    };
    context.fillStyle = id === azerbaijan ? ink.landAccent : ink.land;
    stroke(context, ink.border, 0.8, shape, true);
  }
}

function drawLinks(context, sheet, window, scenario, ink) {
  window.courses.forEach(({ points }, link) => {
    const closed = scenario.closed.has(link);
    context.setLineDash(closed ? [5, 4] : []);
    context.globalAlpha = closed ? 0.8 : ink.faint;
    stroke(context, closed ? ink.muted : ink.modes[sheet.links[link].mode], 2.1, () => line(context, points));
  });
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawPlaces(context, window, ink) {
  for (const { leader } of window.labels.filter((label) => label.leader)) {
    stroke(context, ink.ink, 0.7, () => line(context, [leader.slice(0, 2), leader.slice(2)]));
  }
  context.fillStyle = ink.ground;
  for (const [x, y] of window.dots) stroke(context, ink.ink, 1.1, () => context.arc(x, y, 2.4, 0, 2 * Math.PI), true);
  if (window.frame) stroke(context, ink.ink, 1.2, () => context.rect(...window.frame));
}

function line(context, points) {
  points.forEach((point, i) => context[i ? 'lineTo' : 'moveTo'](...point));
}

function stroke(context, colour, width, shape, filled = false) {
  context.beginPath();
  shape();
  if (filled) context.fill();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function write(context, sheet, { text, x, y }, colour, manner, halo = false) {
  context.font = `${manner} ${sheet.type}px ${sheet.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  if (halo) context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
