import { megabytes, whole } from './figures.ts';
import { inspectPageCache } from './inspect-page-cache.ts';
import { type Memory, memoryOf } from './process-memory.ts';
import type { Rig } from './rig.ts';
import type { Table } from './scenario.ts';

/** What web process and database hold at the end of a run. The web process is of no use for measuring afterwards. */
export async function measureMemory(rig: Rig): Promise<{ table: Table; remarks: string[] }> {
  const web = await memoryOf(rig.web.pid);
  const postgres = await memoryOf(rig.postgresPid);
  const inside = await inspectPageCache(rig.web.child).catch(() => null);
  return {
    table: {
      labels: 1,
      columns: ['process', 'processes', 'resident (RSS)', 'share (PSS)'],
      rows: [rowOf('web', web), rowOf('Postgres', postgres)],
    },
    remarks: [
      inside
        ? `The page cache holds ${whole(inside.pages)} pages in ${megabytes(inside.pageBytes)}. After a collection the web process uses ${megabytes(inside.heapUsed)} of heap and ${megabytes(inside.outsideHeap)} outside of it.`
        : 'The page cache could not be asked for its size.',
      'The resident sets of the Postgres processes each count the memory that they share; the share counts it once.',
    ],
  };
}

function rowOf(name: string, memory: Memory | null): string[] {
  if (!memory) return [name, '–', '–', '–'];
  const { processes, resident, own } = memory;
  return [name, String(processes), megabytes(resident), own === null ? '–' : megabytes(own)];
}
