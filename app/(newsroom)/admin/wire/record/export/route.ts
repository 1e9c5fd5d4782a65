import { currentActor } from '#auth.ts';
import { writer } from '#db/process-connections.ts';
import { env } from '#env.ts';
import { can } from '#newsroom/access.ts';
import { exportReviewRecord } from '#newsroom/export-review-record.ts';
import { filterOf, readAuditSearch } from '../../../audit/read-search.ts';
import { newsroomClock } from '../../../newsroom-clock.ts';
import { streamOf } from '../../../stream-of.ts';

/** The review record of the days from `from` to `to`, both included, as a file of any length. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !can(actor, 'see-audit-log')) return new Response(null, { status: actor ? 403 : 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { from, to } = readAuditSearch(asked);
  const period = filterOf({ ...(from && { from }), ...(to && { to }) }, await newsroomClock());
  const format = asked.format === 'jsonl' ? 'jsonl' : 'csv';
  const lines = exportReviewRecord(writer(), actor, {
    since: period.from ?? new Date(0),
    until: period.to ?? new Date(),
    format,
    siteUrl: env.siteUrl,
  });
  return new Response(streamOf(lines), {
    headers: {
      'content-type':
        format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="relectures.${format}"`,
      'cache-control': 'private, no-store',
    },
  });
}
