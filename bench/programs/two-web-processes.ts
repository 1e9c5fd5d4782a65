import { env, environmentForChild } from '#env.ts';
import { superviseProcesses } from '#server/supervisor.ts';

const supervised = await superviseProcesses({ web: 2, worker: false, env: environmentForChild({}) });
if (!supervised.ok) throw new Error(JSON.stringify(supervised.error));
const stop = async () => {
  await supervised.value.stop();
  process.exit();
};
process.once('SIGTERM', stop);
process.once('disconnect', stop);
process.send?.({ kind: 'listening', port: env.port });
