import all from '/tmp/wt/core/rollup.config.mjs';
const names = (process.env.ONLY ?? 'corridor-elements').split(',');
export default all.filter((c) => c.output.dir === 'cdn' && names.includes(Object.keys(c.input)[0]));
