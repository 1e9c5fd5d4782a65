import { currentActor } from '#auth.ts';
import { writer } from '#db/process-connections.ts';
import { listTerms } from '#db/queries/editor-glossary.ts';
import { can } from '#newsroom/access.ts';
import { writeGlossaryFile } from '#newsroom/glossary-file.ts';
import { readPairSearch } from '../read-pair.ts';

/** The terms of a pair of languages as a file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !can(actor, 'manage-glossary')) return new Response(null, { status: actor ? 403 : 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { from, to } = readPairSearch(asked, []);
  const format = asked.format === 'tbx' ? 'tbx' : 'csv';
  const terms = await listTerms(writer(), actor, { fromLanguage: from, toLanguage: to });
  const type = format === 'tbx' ? 'application/x-tbx' : 'text/csv';
  return new Response(writeGlossaryFile(format, terms), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="glossaire-${from}-${to}.${format}"`,
      'cache-control': 'private, no-store',
    },
  });
}
