import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { asPng, print } from './hand/press.ts';
import type { Scene } from './hand/scene.ts';

const SCENES = new URL('./scenes/', import.meta.url);
const PICTURES = new URL('../edition/pictures/', import.meta.url);

/** The scene of a key. Throws if the file exports none, or one of another key. */
async function loadScene(key: string): Promise<Scene> {
  const module: { scene?: Scene } = await import(new URL(`${key}.ts`, SCENES).href);
  if (module.scene?.key !== key) throw new Error(`scenes/${key}.ts must export a scene of key “${key}”`);
  return module.scene;
}

async function listKeys(): Promise<string[]> {
  const files = await readdir(SCENES);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
}

/** Draws the scenes named on the command line, or all of them. */
async function drawPictures(named: readonly string[]): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  for (const key of named.length > 0 ? named : await listKeys()) {
    const scene = await loadScene(key);
    const png = await asPng(await print(scene.draw(), key));
    await writeFile(new URL(`${key}.png`, PICTURES), png);
    process.stdout.write(`${key}.png  ${Math.round(png.length / 1024)} kB\n`);
  }
}

await drawPictures(process.argv.slice(2));
