import {Buffer} from 'node:buffer';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const packed = /\.(woff2?|png)$/;
const params = {[constants.BROTLI_PARAM_QUALITY]: 11};

/**
 * Serves `made` (path → text), then the files of `folders` (prefix → folder), as a CDN would: brotli, quality 11, packed
 * once and before anybody asks twice.
 */
export async function serve(made, folders) {
  const ready = new Map();

  async function read(path) {
    if (made.has(path)) return Buffer.from(made.get(path));
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const file = prefix && normalize(path.slice(prefix.length));
    if (!file || file.startsWith('..')) throw new Error(`nothing at ${path}`);
    return readFile(join(folders[prefix], file));
  }

  async function pack(path) {
    const body = await read(path);
    return packed.test(path)
      ? {body, headers: {}}
      : {body: brotliCompressSync(body, {params}), headers: {'content-encoding': 'br'}};
  }

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (!ready.has(pathname)) ready.set(pathname, pack(pathname));
    ready.get(pathname).then(
      ({body, headers}) => {
        const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream';
        response.writeHead(200, {...headers, 'content-type': type, 'content-length': body.length}).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
