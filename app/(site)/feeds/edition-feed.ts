import { frontPath, fullEdition } from '#paths.ts';
import { answerFeed } from './answer-feed.ts';

type Context = { params: Promise<{ locale: string }> };

/** The route of the feed of an edition in the file of this name. */
export function editionFeed(file: string) {
  return async (_request: Request, { params }: Context): Promise<Response> =>
    answerFeed((await params).locale, file, async ({ masthead }) => ({
      place: { kind: 'edition' },
      key: 'edition',
      name: null,
      description: '',
      homePath: frontPath(fullEdition(masthead.edition)),
      scope: { kind: 'edition' },
    }));
}
