/** `npm run article`: serves the article as plain HTML with the built scripts, and says where. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import sirv from 'sirv';

const address = '/stories/article/';
const port = Number(process.env.PORT ?? 8080);

if (!existsSync('cdn/corridor-elements.js')) {
  const {status} = spawnSync('npm', ['run', 'build'], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status) process.exit(status);
}

const files = sirv('.', {dev: true});
const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/') return response.writeHead(302, {location: address}).end();
  if (!/^\/(stories\/article|cdn)\//.test(pathname)) return response.writeHead(404).end();
  files(request, response, () => response.writeHead(404).end());
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: PORT=8081 npm run article` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`The article: http://localhost:${port}${address}`));
