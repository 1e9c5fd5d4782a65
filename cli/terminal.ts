/** Tells the operator something, on a line of its own. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Something that stops the command: a sentence that says what to do. The command ends with status 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Shows how far something is: a bar on a terminal, a line every tenth elsewhere. */
export function progress(what: string): (done: number, all: number) => void {
  let lastTenth = -1;
  return (done, all) => {
    const share = all === 0 ? 1 : done / all;
    if (process.stdout.isTTY) {
      const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '·');
      process.stdout.write(`\r${what} ${bar} ${done}/${all}${done === all ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth > lastTenth) say(`${what} ${tenth * 10} %`);
    lastTenth = tenth;
  };
}
