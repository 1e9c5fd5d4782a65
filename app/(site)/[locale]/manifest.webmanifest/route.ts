import { appManifest } from '#components/site/for-machines/app-manifest.ts';
import { readSite } from '../read-site.ts';

export const dynamic = 'force-dynamic';

/** What a phone must know to keep the edition among its apps. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const site = await readSite((await params).locale);
  if (!site) return new Response(null, { status: 404 });
  const headers = { 'content-type': 'application/manifest+json; charset=utf-8' };
  return new Response(JSON.stringify(appManifest(site)), { headers });
}
