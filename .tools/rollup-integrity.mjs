import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';

const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** `integrity.json`: what a page that pins a version writes beside the address of each file of `folder`. */
export const integrity = ({folder}) => ({
  name: 'integrity',
  async writeBundle() {
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    const files = (await readdir(folder)).filter((file) => /\.(js|css)$/.test(file)).sort();
    const hashes = await Promise.all(files.map(async (file) => [file, hash(await readFile(`${folder}/${file}`))]));
    const text = JSON.stringify({version, files: Object.fromEntries(hashes)}, null, 2);
    await writeFile(`${folder}/integrity.json`, `${text}\n`);
  },
});
