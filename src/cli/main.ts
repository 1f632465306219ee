#!/usr/bin/env node
import {run} from './run.js';

// Whoever reads the output may have seen enough: `corridor-elements validate … | head`.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
