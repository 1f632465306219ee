import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

const limits = {coarse: 7_000, fine: 18_000};
const committed = (level: string) => readFileSync(`data/base-map/${level}.json`, 'utf8');

describe('data/base-map', () => {
  const folder = mkdtempSync(join(tmpdir(), 'base-map-'));
  after(() => rmSync(folder, {recursive: true}));

  it('comes out of its script with the same bytes', () => {
    execFileSync(process.execPath, ['.tools/build-base-map.mjs', folder], {stdio: 'pipe'});
    for (const level of Object.keys(limits)) {
      assert.equal(readFileSync(join(folder, `${level}.json`), 'utf8'), committed(level), level);
    }
  });

  for (const [level, limit] of Object.entries(limits)) {
    it(`keeps ${level} within ${String(limit)} bytes of brotli as a module`, () => {
      const bytes = brotliCompressSync(`export default ${committed(level).trim()};\n`).length;
      assert.ok(bytes <= limit, `${String(bytes)} bytes`);
    });
  }
});
