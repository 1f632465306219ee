/**
 * `npm run check:rebuild`: builds the same sources once more from nothing, in another folder, zone and language, and fails
 * where a byte differs from the build that is there.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {glob} from 'tinyglobby';

const built = ['dist/**', 'cdn/**', 'embed/**', 'src/generated/**', 'custom-elements.json'];
const elsewhere = {TZ: 'Pacific/Chatham', LANG: 'be_BY.UTF-8', LC_ALL: 'be_BY.UTF-8'};

/** What the compiler notes for itself is not published. */
async function checksums(root) {
  const files = (await glob(built, {cwd: root, dot: true, ignore: ['**/*.tsbuildinfo']})).toSorted();
  const sums = files.map(async (file) => [
    file,
    createHash('sha256')
      .update(await readFile(join(root, file)))
      .digest('hex'),
  ]);
  return new Map(await Promise.all(sums));
}

async function copySources(folder) {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of list.split('\0').filter(Boolean)) await cp(file, join(folder, file)).catch(ignoreRemoved);
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** git still lists a file that was deleted and not committed. */
function ignoreRemoved(error) {
  if (error.code !== 'ENOENT') throw error;
}

const folder = await mkdtemp(join(tmpdir(), 'corridor-rebuild-'));
try {
  await copySources(folder);
  const options = {cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, ...elsewhere}};
  execFileSync('npm', ['run', 'build'], {...options, shell: process.platform === 'win32'});
  const [here, there] = [await checksums('.'), await checksums(folder)];
  const names = [...new Set([...here.keys(), ...there.keys()])];
  const differing = names.filter((name) => here.get(name) !== there.get(name));
  console.log(`${names.length} files built twice, ${differing.length} differ`);
  for (const name of differing) console.error(`  ${name}`);
  process.exitCode = differing.length || !names.length ? 1 : 0;
} finally {
  await rm(folder, {recursive: true, force: true});
}
