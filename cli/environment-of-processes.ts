import { env, environmentForChild } from '#env.ts';
import { readAuthSecret } from './secrets.ts';

/** The environment of the web processes and the worker: the operator's, with everything that was found out since. */
export async function environmentOfProcesses(
  databaseUrl: string,
  nodeEnv: 'production' | 'development',
): Promise<NodeJS.ProcessEnv> {
  return environmentForChild({
    NODE_ENV: nodeEnv,
    DATABASE_URL: databaseUrl,
    DATA_DIR: env.dataDir,
    AUTH_SECRET: env.authSecret ?? (await readAuthSecret(env.dataDir)),
    SITE_URL: env.siteUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  });
}
