import {Map as LeafletMap} from 'leaflet/src/map/Map.js';
import {TileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type {LatLngBoundsExpression, LeafletEvent, ZoomAnimEvent} from 'leaflet';
import type {PageMap} from './leaflet-map.js';
import {scaleOf, unproject, viewAt, zoomOf, type UnitPoint, type View} from '../model/mercator.js';
import type {Position} from '../dataset/records.js';

export interface StageOptions {
  /** The view on the page, which Leaflet takes over as it is. */
  readonly view: View;
  /** The reader cannot leave this ground. */
  readonly ground: readonly [southWest: Position, northEast: Position];
  readonly reducedMotion: boolean;
  /** Raster tiles under the lines; nothing is asked for them before the reader acts. */
  readonly tiles: string;
  /** The first tile is there, or it cannot be had. */
  readonly onTiles: (areShown: boolean) => void;
  /** The view while it moves; `animated` where it is the goal of a zoom animation. */
  readonly onMove: (view: View, animated: boolean) => void;
  /** The view after each movement. */
  readonly onSettle: (view: View) => void;
}

const farthestIn = 9;

/**
 * The only file that imports Leaflet, and it is loaded on demand. Leaflet moves, our own picture follows: its panes
 * stay empty unless a page adds layers. Knows views; does not know the scene.
 */
export class LeafletStage {
  readonly map: PageMap;
  readonly #animate: boolean;

  constructor(container: HTMLElement, {view, ground, reducedMotion, tiles, onTiles, onMove, onSettle}: StageOptions) {
    this.#animate = !reducedMotion;
    const bounds = latLngBounds(ground);
    this.map = new LeafletMap(container, {
      attributionControl: false,
      keyboard: false,
      scrollWheelZoom: false,
      boxZoom: false,
      // Our own observer tells of every resize; Leaflet's listener would leave a property on the page's window.
      trackResize: false,
      zoomSnap: 0,
      zoomDelta: 1,
      zoomAnimation: this.#animate,
      inertia: this.#animate,
      maxBounds: bounds,
      maxBoundsViscosity: 1,
      maxZoom: farthestIn,
      bounceAtZoomLimits: false,
      // One finger scrolls the page; two fingers move and zoom the map.
      dragging: !matchMedia('(pointer: coarse)').matches,
    });
    this.show(view, false);
    this.map.setMinZoom(Math.min(this.map.getBoundsZoom(bounds, true), zoomOf(view.scale)));
    this.map.on('move zoom viewreset', () => onMove(viewOf(this.map), false));
    this.map.on('zoomanim', (event: LeafletEvent) => {
      const {center, zoom} = event as ZoomAnimEvent;
      const {x, y} = this.map.project(center, zoom);
      const scale = scaleOf(zoom);
      const size = this.map.getSize();
      onMove(viewAt({x: x / scale, y: y / scale}, scale, size.x, size.y), true);
    });
    this.map.on('moveend', () => onSettle(viewOf(this.map)));
    if (tiles) this.#addTiles(tiles, onTiles);
  }

  /** One tile that is missing later leaves a hole; where the first one fails, the drawn ground stays. */
  #addTiles(url: string, onTiles: (areShown: boolean) => void) {
    const layer = new TileLayer(url, {referrerPolicy: 'strict-origin-when-cross-origin'});
    const settle = ({type}: {readonly type: string}) => {
      layer.off('tileload tileerror', settle);
      if (type === 'tileerror') layer.remove();
      onTiles(type === 'tileload');
    };
    layer.on('tileload tileerror', settle).addTo(this.map);
  }

  /** Goes to a view, along a sensible path where motion is welcome. */
  show(view: View, fly: boolean) {
    const centre = unproject({x: (view.width / 2 - view.dx) / view.scale, y: (view.height / 2 - view.dy) / view.scale});
    const target: [number, number] = [centre[1], centre[0]];
    const zoom = Math.min(farthestIn, zoomOf(view.scale));
    if (fly && this.#animate) this.map.flyTo(target, zoom, {duration: 0.6});
    else this.map.setView(target, zoom, {animate: false});
  }

  zoomBy(levels: number) {
    this.map.setZoom(this.map.getZoom() + levels, {animate: this.#animate});
  }

  /** Zooms around a pixel of the container. */
  zoomAround({x, y}: UnitPoint, levels: number) {
    this.map.setZoomAround(this.map.containerPointToLatLng([x, y]), this.map.getZoom() + levels, {animate: false});
  }

  panBy(x: number, y: number) {
    this.map.panBy([x, y], {animate: this.#animate});
  }

  /** The same at once, however far. */
  jumpBy(x: number, y: number) {
    this.map.panBy([x, y], {animate: false});
  }

  resize() {
    this.map.invalidateSize({animate: false, pan: false});
  }

  remove() {
    this.map.remove();
    // Leaflet glides on a frame after a flick, even where the map is gone by then.
    this.map.panBy = () => this.map;
  }
}

function viewOf(map: PageMap): View {
  const {x, y} = map.getPixelBounds().min!;
  const size = map.getSize();
  return {width: size.x, height: size.y, scale: scaleOf(map.getZoom()), dx: -x, dy: -y};
}

const latLngBounds = (corners: StageOptions['ground']): LatLngBoundsExpression =>
  corners.map(([longitude, latitude]): [number, number] => [latitude, longitude]);
