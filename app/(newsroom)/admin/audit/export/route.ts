import { currentActor } from '#auth.ts';
import { writer } from '#db/process-connections.ts';
import { type AuditEntry, streamAuditEntries } from '#db/queries/editor-audit.ts';
import { csvLine } from '#lib/csv.ts';
import { can } from '#newsroom/access.ts';
import { newsroomClock } from '../../newsroom-clock.ts';
import { streamOf } from '../../stream-of.ts';
import { filterOf, readAuditSearch } from '../read-search.ts';

const columns = [
  'at',
  'actorKind',
  'actorName',
  'actorId',
  'act',
  'subjectKind',
  'subjectId',
  'subjectName',
  'details',
] as const;

/** The audit log, or what a search leaves of it, as a file of any length. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !can(actor, 'see-audit-log')) return new Response(null, { status: actor ? 403 : 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { before: _page, ...search } = readAuditSearch(asked);
  const isCsv = asked.format !== 'json';
  const batches = streamAuditEntries(writer(), actor, filterOf(search, await newsroomClock()));
  const lines = isCsv ? asCsv(batches) : asJsonLines(batches);
  return new Response(streamOf(lines), {
    headers: {
      'content-type': isCsv ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="journal.${isCsv ? 'csv' : 'ndjson'}"`,
      'cache-control': 'private, no-store',
    },
  });
}

type Batches = AsyncIterable<AuditEntry[]>;

// With the mark by which spreadsheets know UTF-8.
async function* asCsv(batches: Batches): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columns)}`;
  for await (const entries of batches) yield entries.map((entry) => csvLine(cellsOf(entry))).join('');
}

function cellsOf(entry: AuditEntry): string[] {
  return columns.map((column) => {
    const value = entry[column];
    if (value instanceof Date) return value.toISOString();
    return typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/^""$/, '');
  });
}

async function* asJsonLines(batches: Batches): AsyncGenerator<string> {
  for await (const entries of batches)
    yield entries.map(({ micros: _micros, ...entry }) => `${JSON.stringify(entry)}\n`).join('');
}
