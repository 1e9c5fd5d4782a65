import { unique } from '#tests/builders.ts';
import { demo } from './demo.ts';

/** A story of a made-up source. */
export type ShelfStory = { slug: string; headline: string; text: readonly string[]; hoursOld: number };

/** A source on the fake press whose stories, pages and feed a test can change while the wire reads it. */
export type Shelf = {
  homepage: string;
  feed: string;
  /** Puts these stories into the feed, the newest first, each with its page. */
  offer: (...stories: ShelfStory[]) => Promise<void>;
  /** Lets the page of a story answer 410. */
  takeAway: (slug: string) => Promise<void>;
};

/** Sets up such a source. */
export function aShelf(name: string): Shelf {
  const word = unique('w');
  const homepage = `${demo.press}/shelf/${word}/`;
  const since = Date.now();
  const put = async (file: string, body: string, headers: Record<string, string> = {}) => {
    const { status } = await fetch(`${homepage}${file}`, { method: 'PUT', body, headers });
    if (status !== 204) throw new Error(`the press answered ${status} to ${file}`);
  };
  const item = ({ slug, headline, text, hoursOld }: ShelfStory) => `<item><title>${headline}</title>
    <link>${homepage}${slug}</link><guid isPermaLink="false">${word}#${slug}</guid>
    <pubDate>${new Date(since - hoursOld * 3_600_000).toUTCString()}</pubDate>
    <description>${text.map((words) => `&lt;p>${words}&lt;/p>`).join('')}</description></item>`;
  return {
    homepage,
    feed: `${homepage}feed.xml`,
    offer: async (...stories) => {
      for (const { slug, headline, text } of stories) {
        const paragraphs = text.map((words) => `<p>${words}</p>`).join('');
        await put(
          slug,
          `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article>
          <h1>${headline}</h1>${paragraphs}</article></body></html>`,
        );
      }
      const items = stories.map(item).join('');
      const type = { 'content-type': 'application/rss+xml' };
      await put('feed.xml', `<rss version="2.0"><channel><title>${name}</title>${items}</channel></rss>`, type);
    },
    takeAway: (slug) => put(slug, 'gone', { 'x-status': '410' }),
  };
}
