/** A warning of rollup is an error of ours, but for the circles inside Leaflet. */
export function strictLogs(level, log, handle) {
  const isForeignCircle = log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('node_modules'));
  if (!isForeignCircle) handle(level === 'warn' ? 'error' : level, log);
}
