import postgres from 'postgres';

const users = 'depeche.users';
const site = 'depeche.site';

/**
 * A share in the embedded server. The shares are advisory locks in the server itself, so that they end with their
 * process, however it ends; whoever gives the last one back stops the server.
 */
export type ServerLease = {
  /** Claims to be the one that runs the site; false when another process does. */
  claimSite(): Promise<boolean>;
  /** Gives the share back; true when it was the last one. */
  giveBack(): Promise<boolean>;
};

/** Takes a share in the server at `url`. */
export async function leaseServer(url: string): Promise<ServerLease> {
  const connection = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => {} });
  await connection`select pg_advisory_lock_shared(hashtext(${users}))`;
  return {
    async claimSite() {
      const [row] = await connection<{ held: boolean }[]>`select pg_try_advisory_lock(hashtext(${site})) as held`;
      return row?.held ?? false;
    },
    async giveBack() {
      try {
        await connection`select pg_advisory_unlock_shared(hashtext(${users}))`;
        const [row] = await connection<{ held: boolean }[]>`select pg_try_advisory_lock(hashtext(${users})) as held`;
        return row?.held ?? false;
      } finally {
        await connection.end({ timeout: 5 });
      }
    },
  };
}
