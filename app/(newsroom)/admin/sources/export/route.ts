import { currentActor } from '#auth.ts';
import { writer } from '#db/process-connections.ts';
import { listSources } from '#db/queries/editor-sources.ts';
import { can } from '#newsroom/access.ts';
import { exportSources } from '#newsroom/export-sources.ts';

/** All sources as a list in OPML. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !can(actor, 'manage-sources')) return new Response(null, { status: actor ? 403 : 401 });
  return new Response(exportSources(await listSources(writer(), actor)), {
    headers: {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="sources.opml"',
      'cache-control': 'private, no-store',
    },
  });
}
