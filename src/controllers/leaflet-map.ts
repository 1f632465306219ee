/* eslint-disable @typescript-eslint/ban-ts-comment, @typescript-eslint/consistent-type-imports -- must hold with and without the types */
/**
 * Leaflet’s own map object, for pages that add layers; `any` where the page does not install `@types/leaflet`.
 * @ts-ignore */
export type PageMap = import('leaflet').Map;
