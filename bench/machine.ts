import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { connect } from '#db/client.ts';
import { megabytes } from './figures.ts';
import { findCommand } from './find-command.ts';
import type { Processes } from './processes.ts';
import type { Rig } from './rig.ts';

/** What was measured on and with, as name and value. */
export async function describeMachine(rig: Rig, processes: Processes): Promise<[name: string, value: string][]> {
  const [busy = 0] = loadavg();
  const nginx = await findCommand('nginx');
  return [
    ['date', `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`],
    ['code', await describeCode(processes)],
    ['processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`],
    ['memory', megabytes(totalmem())],
    ['busy with other things before the run', `load average ${busy.toFixed(2)}`],
    ['system', `${type()} ${release()}`],
    ['Node', process.version],
    ['PostgreSQL', await postgresVersion(rig.databaseUrl)],
    ['load generator', rig.load.name],
    ['nginx', nginx ? await nginxVersion(processes, nginx) : 'not installed'],
  ];
}

async function postgresVersion(url: string): Promise<string> {
  const sql = connect(url, { max: 1 });
  try {
    const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
    return `${row?.version} (embedded)`;
  } finally {
    await sql.end();
  }
}

async function nginxVersion(processes: Processes, nginx: string): Promise<string> {
  // nginx -v speaks to stderr.
  const said = await processes.run('sh', ['-c', '"$0" -v 2>&1', nginx]).catch(() => '');
  return said.trim().split('/').at(-1) ?? 'installed';
}

async function describeCode(processes: Processes): Promise<string> {
  const commit = await processes.run('git', ['rev-parse', '--short', 'HEAD']).catch(() => null);
  if (commit === null) return 'unknown';
  const changes = await processes.run('git', ['status', '--porcelain']).catch(() => '');
  return `${commit.trim()}${changes.trim() === '' ? '' : ', with uncommitted changes'}`;
}
