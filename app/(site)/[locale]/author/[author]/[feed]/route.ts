import { answerFeed } from '../../../../feeds/answer-feed.ts';
import { findAuthorFeed } from '../../../../feeds/author-feed.ts';

type Context = { params: Promise<{ locale: string; author: string; feed: string }> };

/** The feeds of an author, by the names of their files. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, author, feed } = await params;
  return answerFeed(locale, feed, findAuthorFeed(locale, author));
}
