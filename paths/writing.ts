// Addresses of the endpoints that the screen of an article calls while it is written.

/** Media by their ids, with what an edition says that they show; and where new ones are sent. */
export function mediaEndpoint(query: { ids: readonly string[]; locale: string } | null = null): string {
  const asked = query && new URLSearchParams({ ids: query.ids.join(','), locale: query.locale });
  return `/api/newsroom/media${asked ? `?${asked}` : ''}`;
}

/** Where it is said whom a medium is credited to. */
export function mediumEndpoint(mediaId: string): string {
  return `${mediaEndpoint()}/${mediaId}`;
}

/** Published articles whose headlines have these words; and where addresses of ours are looked up. */
export function articleLinksEndpoint(query: { q: string; locale: string } | null = null): string {
  return `/api/newsroom/article-links${query ? `?${new URLSearchParams(query)}` : ''}`;
}

/** Tags or authors whose names have these words; new tags are sent to the same address. */
export function namesEndpoint(kind: 'tags' | 'authors', query: { q: string; locale: string } | null = null): string {
  return `/api/newsroom/${kind}${query ? `?${new URLSearchParams(query)}` : ''}`;
}
