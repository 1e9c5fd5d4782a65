import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { err, ok, type Result } from '#lib/result.ts';
import { type Account, type AccountError, findAccount } from './embedded-account.ts';
import { type Binaries, findBinaries, reachableBinaries } from './embedded-binaries.ts';

const run = promisify(execFile);

/** A running embedded Postgres. */
export type EmbeddedServer = {
  /** Address of its database. */
  url: string;
  /** False when it ran already: another process uses it, or one that was killed left it. */
  startedHere: boolean;
  /** Stops the server in good order; data are safe when it resolves. */
  stop(): Promise<void>;
};

/** Why the embedded Postgres does not run. */
export type EmbeddedError =
  | AccountError
  | { kind: 'no_binaries'; platform: string }
  | { kind: 'disk_full'; folder: string }
  | { kind: 'postgres_failed'; log: string };

type Options = {
  /** Holds `postgres/` (the cluster and its log) and `postgres.password`. */
  dataDir: string;
  /** Extra server settings, such as `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
};

/**
 * Starts the real PostgreSQL that comes as an npm package, on a free port of 127.0.0.1. The first start makes the
 * cluster; a server that was left running (after a `kill -9`, say) is taken over instead of started twice.
 */
export async function startEmbedded(options: Options): Promise<Result<EmbeddedServer, EmbeddedError>> {
  const binaries = await findBinaries();
  if (!binaries) return err({ kind: 'no_binaries', platform: `${process.platform}-${process.arch}` });
  await mkdir(options.dataDir, { recursive: true });
  const account = await findAccount(options.dataDir);
  if (!account.ok) return account;
  const cluster = new Cluster(options, binaries, account.value);
  try {
    await cluster.makeReachable();
    const known = await cluster.runningPort();
    if (known === null) {
      await cluster.initialise();
      await cluster.start();
    }
    const port = known ?? (await cluster.runningPort());
    if (port === null) return err({ kind: 'postgres_failed', log: await cluster.lastLog() });
    return ok({ url: await cluster.url(port), startedHere: known === null, stop: () => cluster.stop() });
  } catch (error) {
    const reason = `${reasonOf(error)}\n${await cluster.lastLog()}`;
    if (/ENOSPC|no space left/i.test(reason)) return err({ kind: 'disk_full', folder: options.dataDir });
    return err({ kind: 'postgres_failed', log: reason });
  }
}

/** The address of the embedded server of `dataDir` if it runs now, else null. */
export async function findRunningEmbedded(dataDir: string): Promise<string | null> {
  const binaries = await findBinaries();
  if (!binaries) return null;
  const cluster = new Cluster({ dataDir }, binaries, {});
  const port = await cluster.runningPort();
  return port === null ? null : cluster.url(port);
}

class Cluster {
  private readonly options: Options;
  private binaries: Binaries;
  private readonly account: Account;
  private readonly folder: string;
  private readonly logFile: string;
  private readonly passwordFile: string;
  private readonly lockFile: string;

  constructor(options: Options, binaries: Binaries, account: Account) {
    this.options = options;
    this.binaries = binaries;
    this.account = account;
    this.folder = join(options.dataDir, 'postgres');
    this.logFile = join(this.folder, 'server.log');
    this.passwordFile = join(options.dataDir, 'postgres.password');
    this.lockFile = join(this.folder, 'postmaster.pid');
  }

  async makeReachable(): Promise<void> {
    this.binaries = await reachableBinaries(this.binaries, this.account);
  }

  /** The port of the live server, from its own lock file, or null. */
  async runningPort(): Promise<number | null> {
    const { pid, port, status } = await this.readLock();
    return pid && port && status === 'ready' && (await this.isOurs(pid)) ? Number(port) : null;
  }

  private async readLock() {
    const lock = await readFile(this.lockFile, 'utf8').catch(() => '');
    const [pid, , , port, , , , status] = lock.split('\n').map((line) => line.trim());
    return { pid, port, status };
  }

  // A process number is used again sooner or later, in containers after each restart: the process must name our folder.
  private async isOurs(pid: string): Promise<boolean> {
    const command =
      (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)) ??
      (await run('ps', ['-p', pid, '-o', 'args=']).then(
        ({ stdout }) => stdout,
        () => '',
      ));
    return command.includes(this.folder);
  }

  async url(port: number): Promise<string> {
    const password = (await readFile(this.passwordFile, 'utf8')).trim();
    return `postgres://depeche:${password}@127.0.0.1:${port}/postgres`;
  }

  async initialise(): Promise<void> {
    if (await readFile(join(this.folder, 'PG_VERSION'), 'utf8').catch(() => null)) return;
    // What an interrupted first start left is no cluster yet.
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(this.passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    await this.handOver(this.folder);
    await this.handOver(this.passwordFile);
    await run(
      this.binaries.initdb,
      [
        `--pgdata=${this.folder}`,
        '--username=depeche',
        '--auth=scram-sha-256',
        `--pwfile=${this.passwordFile}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
      ],
      this.processOptions(),
    );
  }

  async start(): Promise<void> {
    const { pid } = await this.readLock();
    // Postgres would take whatever process has that number now for itself, and not start.
    if (pid && !(await this.isOurs(pid))) await rm(this.lockFile);
    const settings = {
      listen_addresses: '127.0.0.1',
      port: String(await freePort()),
      unix_socket_directories: '',
      // Each web process may open eighteen; the default of one hundred would be little for eight cores.
      max_connections: '300',
      shared_buffers: `${sharedMegabytes(totalmem())}MB`,
      ...this.options.settings,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    // pg_ctl gives the server a session of its own, so that Ctrl-C reaches us alone and we stop it last.
    await run(
      this.binaries.pg_ctl,
      ['start', '-w', '-t', '60', '-s', '-D', this.folder, '-l', this.logFile, '-o', flags.join(' ')],
      this.processOptions(),
    );
  }

  async stop(): Promise<void> {
    await run(
      this.binaries.pg_ctl,
      ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', this.folder],
      this.processOptions(),
    );
  }

  async lastLog(): Promise<string> {
    const log = await readFile(this.logFile, 'utf8').catch(() => '');
    return log.trim().split('\n').slice(-5).join('\n');
  }

  private async handOver(path: string): Promise<void> {
    const { uid, gid } = this.account;
    if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
  }

  private processOptions() {
    return {
      ...this.account,
      cwd: '/',
      env: { NODE_ENV: 'production' as const, PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    };
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : String(error);
}

// Its default of 128 MB is for machines of 1 GB. We share ours with the web processes, and a paper of 100,000 articles is
// searched in 400 MB.
function sharedMegabytes(memory: number): number {
  return Math.round(Math.min(512, Math.max(128, memory / 8 / 2 ** 20)));
}
