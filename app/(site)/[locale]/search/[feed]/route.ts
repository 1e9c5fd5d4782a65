import { answerFeed } from '../../../feeds/answer-feed.ts';
import { findSearchFeed } from '../../../feeds/search-feed.ts';

type Context = { params: Promise<{ locale: string; feed: string }> };

/** The feeds of a search, by the names of their files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, feed } = await params;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return answerFeed(locale, feed, findSearchFeed(locale, query));
}
