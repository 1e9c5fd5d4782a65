import { answerFeed } from '../../../../feeds/answer-feed.ts';
import { findTagFeed } from '../../../../feeds/tag-feed.ts';

type Context = { params: Promise<{ locale: string; tag: string; feed: string }> };

/** The feeds of a subject, by the names of their files. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, tag, feed } = await params;
  return answerFeed(locale, feed, findTagFeed(locale, tag));
}
