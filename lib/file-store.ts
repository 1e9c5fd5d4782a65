import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';

/** Where files are kept by name, such as `originals/3f/3fa9….png`. */
export type FileStore = {
  /** Keeps `bytes` under `name`; a file is there whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes under `name`, or null. */
  read(name: string): Promise<Buffer | null>;
  has(name: string): Promise<boolean>;
};

/** Keeps files in a folder of this machine. */
export function localFileStore(folder: string): FileStore {
  const pathOf = (name: string) => {
    const path = normalize(join(folder, name));
    if (!path.startsWith(folder + sep)) throw new Error(`"${name}" leads out of the file store`);
    return path;
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${process.pid}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}.part`;
      const file = await open(unfinished, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    },
    async read(name) {
      return readFile(pathOf(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
    },
    async has(name) {
      return stat(pathOf(name)).then(
        () => true,
        () => false,
      );
    },
  };
}
