// Cuts the corridor out of Natural Earth's countries (public domain, npm world-atlas) as GeoJSON.
import { readFileSync } from 'node:fs';
import { geoIdentity } from 'd3-geo';
import { feature } from 'topojson-client';

// A margin around what the map shows, so that the cut never comes into view.
const WEST = 5, EAST = 112, SOUTH = 20, NORTH = 64;
const STEP = 1;     // degrees between points along the cut: spherical projections bend longer edges
const DIGITS = 3;   // about 100 m, finer than the 1:50m source

export function countries(file) {
  const cut = geoIdentity().clipExtent([[WEST, SOUTH], [EAST, NORTH]]);
  return collected(file, (geometry) => polygonsOf(geometry, cut));
}

/** Every country whole, for networks elsewhere; the program cuts out what it shows. */
export function world(file) {
  return collected(file, (geometry) => listed(geometry).map((polygon) => polygon.map(closed)));
}

function collected(file, polygonsIn) {
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const features = feature(topology, topology.objects.countries).features
    .map((country) => ({
      type: 'Feature',
      id: country.id,
      properties: { name: country.properties.name },
      geometry: { type: 'MultiPolygon', coordinates: polygonsIn(country.geometry) },
    }))
    .filter((country) => country.geometry.coordinates.length > 0);
  return { type: 'FeatureCollection', features };
}

const listed = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** The polygons of a geometry after the cut, outer rings and holes kept together. */
function polygonsOf(geometry, cut) {
  return listed(geometry)
    .map((coordinates) => ringsOf({ type: 'Polygon', coordinates }, cut))
    .filter((rings) => rings.length > 0);
}

function ringsOf(polygon, cut) {
  const rings = [];
  let ring = null;
  const sink = {
    polygonStart() {}, polygonEnd() {}, sphere() {},
    lineStart() { ring = []; },
    lineEnd() { if (ring.length > 2) rings.push(closed(densified(ring))); ring = null; },
    point(x, y) { ring?.push([x, y]); },
  };
  const stream = cut.stream(sink);
  stream.polygonStart();
  for (const line of polygon.coordinates) {
    stream.lineStart();
    for (const [x, y] of line.slice(0, -1)) stream.point(x, y);
    stream.lineEnd();
  }
  stream.polygonEnd();
  return rings;
}

const onCut = ([x, y]) => x === WEST || x === EAST || y === SOUTH || y === NORTH;

function densified(ring) {
  const out = [];
  ring.forEach((from, i) => {
    const to = ring[(i + 1) % ring.length];
    out.push(from);
    if (!onCut(from) || !onCut(to)) return;
    const parts = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
    for (let k = 1; k < parts; k++) {
      out.push([from[0] + (to[0] - from[0]) * k / parts, from[1] + (to[1] - from[1]) * k / parts]);
    }
  });
  return out;
}

function closed(ring) {
  const points = ring.map(([x, y]) => [round(x), round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  const [first, last] = [points[0], points.at(-1)];
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
}

const round = (value) => Number(value.toFixed(DIGITS));
