import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  boundsOf,
  fit,
  project,
  scaleOf,
  toPixel,
  unproject,
  viewAt,
  zoomOf,
  type UnitPoint,
} from '../../src/model/mercator.js';
import type {BBox, Position} from '../../src/dataset/records.js';

const near = (actual: number, expected: number, tolerance: number, what: string) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, expected ${expected} ± ${tolerance}`);

/** Half the circumference of the sphere of EPSG:3857, in metres. */
const half = Math.PI * 6378137;
const metres = ({x, y}: UnitPoint) => ({easting: (x - 0.5) * 2 * half, northing: (0.5 - y) * 2 * half});

describe('project', () => {
  it('gives the worked example of EPSG guidance note 7-2 to the centimetre', () => {
    const {easting, northing} = metres(project([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]));
    near(easting, -11169055.58, 0.01, 'easting');
    near(northing, 2800000, 0.02, 'northing');
  });

  it('puts null island in the middle and the date line at the edges', () => {
    assert.deepEqual(project([0, 0]), {x: 0.5, y: 0.5});
    assert.equal(project([-180, 0]).x, 0);
    assert.equal(project([180, 0]).x, 1);
  });

  it('makes the world a square that ends at 85.0511°, for the poles too', () => {
    near(project([0, 85.0511287798066]).y, 0, 1e-12, 'north');
    near(project([0, -85.0511287798066]).y, 1, 1e-12, 'south');
    assert.deepEqual(project([0, 90]), project([0, 85.0511287798066]));
    assert.deepEqual(project([0, -90]), project([0, -85.0511287798066]));
  });

  it('has y grow southwards', () => {
    assert.ok(project([0, 60]).y < project([0, 50]).y);
  });
});

describe('unproject', () => {
  it('undoes project all over the world', () => {
    for (let longitude = -180; longitude <= 180; longitude += 17)
      for (let latitude = -85; latitude <= 85; latitude += 5) {
        const [lon, lat] = unproject(project([longitude, latitude]));
        near(lon, longitude, 1e-9, 'longitude');
        near(lat, latitude, 1e-9, 'latitude');
      }
  });
});

describe('fit', () => {
  const bbox: BBox = [2, 27, 113, 61];
  const corners = ([west, south, east, north]: BBox): Position[] => [
    [west, north],
    [east, south],
  ];

  for (const [width, height] of [
    [320, 260],
    [1600, 400],
    [200, 1200],
  ] as const)
    it(`shows the whole box in ${width} × ${height}, touching two edges, in the middle`, () => {
      const view = fit(bbox, width, height, 12);
      const [topLeft, bottomRight] = corners(bbox).map((corner) => toPixel(view, project(corner)));
      near(topLeft!.x + bottomRight!.x, width, 1e-9, 'centred across');
      near(topLeft!.y + bottomRight!.y, height, 1e-9, 'centred down');
      near(Math.min(topLeft!.x, topLeft!.y), 12, 1e-9, 'padding');
    });

  it('keeps a scale above zero when padding leaves no room', () => {
    assert.ok(fit(bbox, 10, 10, 50).scale > 0);
  });

  it('is undone by boundsOf for a box of the same shape', () => {
    const view = viewAt(project([27.55, 53.89]), scaleOf(5), 600, 400);
    const again = fit(boundsOf(view), 600, 400);
    for (const key of ['scale', 'dx', 'dy'] as const) near(again[key], view[key], 1e-6, key);
  });
});

describe('viewAt', () => {
  it('has its centre in the middle of the picture', () => {
    const minsk = project([27.551, 53.891]);
    const {x, y} = toPixel(viewAt(minsk, scaleOf(6), 780, 420), minsk);
    near(x, 390, 1e-9, 'x');
    near(y, 210, 1e-9, 'y');
  });
});

describe('zoomOf and scaleOf', () => {
  it('count as Leaflet does: the world is 256 px wide at zoom 0 and doubles', () => {
    assert.equal(scaleOf(0), 256);
    assert.equal(scaleOf(3), 2048);
    assert.equal(zoomOf(256), 0);
    near(zoomOf(scaleOf(4.6)), 4.6, 1e-12, 'round trip');
  });
});
