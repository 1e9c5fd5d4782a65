import postgres from 'postgres';

/**
 * Who works on what, across processes: advisory locks of one session. They end with their process, however it ends, so
 * that nothing waits for a dead worker; within a process each can be taken once.
 */
export type HostLocks = {
  /** Takes a name; false where somebody has it. */
  take(name: string): Promise<boolean>;
  giveBack(name: string): Promise<void>;
  end(): Promise<void>;
};

/** Opens the session that holds the locks of this process. */
export function openHostLocks(url: string): HostLocks {
  const held = new Set<string>();
  const session = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => {},
    // The server forgets our locks with the session, wherever it ended.
    onclose: () => held.clear(),
    // Where a machine vanishes, its locks must not outlive it by hours.
    connection: { application_name: 'depeche locks', tcp_keepalives_idle: 30, tcp_keepalives_interval: 10 },
  });
  return {
    async take(name) {
      if (held.has(name)) return false;
      held.add(name);
      try {
        const [row] = await session<{ taken: boolean }[]>`
          select pg_try_advisory_lock(hashtextextended(${name}, 0)) as taken`;
        if (!row?.taken) held.delete(name);
        return row?.taken ?? false;
      } catch (error) {
        held.delete(name);
        throw error;
      }
    },
    async giveBack(name) {
      if (held.delete(name)) await session`select pg_advisory_unlock(hashtextextended(${name}, 0))`;
    },
    end: () => session.end({ timeout: 5 }),
  };
}
