import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');

/** How a program ended, and everything that it said, in its order. */
export type Outcome = { code: number | null; output: string };

/** Runs a program of node_modules/.bin (or of the machine) in the checkout, on the pinned Node, and waits for its end. */
export async function runProgram(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const child = spawn(name, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}`, ...environment },
  });
  // Ctrl-C in a terminal reaches the child too; a signal sent to us alone must be handed on.
  const hangUp = () => child.kill('SIGTERM');
  process.once('exit', hangUp);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('error', (error) => {
    output += `${name}: ${error.message}\n`;
    resolve(127);
  });
  child.once('close', resolve);
  const code = await promise;
  process.off('exit', hangUp);
  return { code, output };
}
