import { type FeedFormat, frontPath, fullEdition } from '#paths.ts';
import { answerFeed } from './answer-feed.ts';

type Context = { params: Promise<{ locale: string }> };

/** The route of an edition's feed. */
export function editionFeed(format: FeedFormat) {
  return async (_request: Request, { params }: Context): Promise<Response> =>
    answerFeed((await params).locale, format, async ({ masthead }) => ({
      place: { kind: 'edition' },
      key: 'edition',
      name: null,
      description: '',
      homePath: frontPath(fullEdition(masthead.edition)),
      scope: { kind: 'edition' },
      hasMoved: false,
    }));
}
