import { startBareServer } from '../bare-server.ts';
import { times, whole } from '../figures.ts';
import { requestFor } from '../http/connection.ts';
import { fetchEntityTag, fetchPage } from '../http/page.ts';
import { readInTurn, repeat } from '../http/readers.ts';
import type { Running } from '../processes.ts';
import type { Rig } from '../rig.ts';
import { type Contender, ratio, standingCells, standingColumns, takeTurns } from '../rounds.ts';
import type { Outcome, Scenario } from '../scenario.ts';

const connections = 32;
const ours = 'Dépêche';
const bareName = 'bare node:http';

export const scenario: Scenario = {
  title: 'Answers without a body',
  method:
    'The cached article, asked for with its entity tag (304) and with HEAD. No load generator here understands HEAD, ' +
    'so both rows were pressed by the bench’s own client, which may be slower than the servers: the processor time tells more here than the rate.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const path = rig.pages.article;
  const bare = await startBareServer(rig.processes, [await fetchPage(rig.web.port, path, 'br')]);
  const etag = await fetchEntityTag(rig.web.port, path, 'br');
  const asked = {
    '304': { headers: { 'Accept-Encoding': 'br', 'If-None-Match': etag } },
    HEAD: { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } },
  } as const;
  const rows: string[][] = [];
  for (const [name, options] of Object.entries(asked)) {
    rig.say(`Without a body: ${name}`);
    const contender = (who: string, { pid, port }: Running): Contender => ({
      name: who,
      watched: [pid],
      press: () =>
        readInTurn(port, repeat(requestFor(port, path, options)), { connections, seconds: rig.extent.roundSeconds }),
    });
    const standings = await takeTurns([contender(ours, rig.web), contender(bareName, bare)], rig.extent.rounds / 2);
    const reference = standings.get(bareName);
    for (const [who, standing] of standings) {
      const [processorTime = Number.NaN] = standing.processorTimes;
      const share = reference ? times(ratio(standing, reference)) : '–';
      rows.push([name, who, ...standingCells(standing), whole(processorTime * 1000), share]);
    }
  }
  const columns = ['answer', 'server', ...standingColumns, 'CPU a request (µs)', 'of bare'];
  return { tables: [{ labels: 2, columns, rows }], budgets: [], remarks: [] };
}
