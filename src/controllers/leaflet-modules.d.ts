// Leaflet's sources are imported one by one, which leaves its popups, markers and controls out of the bundle.
declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export {TileLayer} from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
