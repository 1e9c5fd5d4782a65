import { join } from 'node:path';
import { type FileStore, localFileStore } from '#lib/file-store.ts';

/** The store of the newsroom's media on this machine; `dataDir` is the folder of all our data. */
export function mediaStore(dataDir: string): FileStore {
  return localFileStore(join(dataDir, 'media'));
}
