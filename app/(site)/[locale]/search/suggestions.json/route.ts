import { reader } from '#db/process-connections.ts';
import { type Suggestion, suggestArticles, suggestNames } from '#db/queries/published-suggestions.ts';
import { articlePath, authorPath, type EditionAddress, sectionPath, tagPath } from '#paths.ts';
import { readSite } from '../../read-site.ts';

/** What a reader may be about to type, as `[{ name, kind, href }]`, the best first. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  const site = await readSite(locale);
  if (!site) return new Response(null, { status: 404 });
  const q = (new URL(request.url).searchParams.get('q') ?? '').trim();
  const [names, articles] = await Promise.all([
    suggestNames(reader(), { locale, q, limit: 4 }),
    suggestArticles(reader(), { locale, q, limit: 5 }),
  ]);
  const { places } = site.messages.search;
  const suggestions = [...names, ...articles].map((suggestion) => ({
    name: suggestion.name,
    kind: suggestion.kind === 'article' ? suggestion.section.name : places[suggestion.kind],
    href: pathOf(site.masthead.edition, suggestion),
  }));
  return Response.json(suggestions);
}

function pathOf(edition: EditionAddress, suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'section':
      return sectionPath(edition, suggestion.slug);
    case 'tag':
      return tagPath(edition, suggestion.slug);
    case 'author':
      return authorPath(edition, suggestion.slug);
    case 'article':
      return articlePath(edition, suggestion.section.slug, suggestion.slug);
  }
}
