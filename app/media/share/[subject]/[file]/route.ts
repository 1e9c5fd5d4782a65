import { reader } from '#db/process-connections.ts';
import { listEditions } from '#db/queries/published-editions.ts';
import { findSharedArticle } from '#db/queries/published-share.ts';
import { env } from '#env.ts';
import { loadMessages } from '#messages/catalogue.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { readSharePicture } from '#newsroom/share-picture/read-share-picture.ts';
import { editionShare, languageMark, type ShareContent } from '#newsroom/share-picture/share-content.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hashName = /^([0-9a-f]{16})\.jpeg$/;

/** The picture of an article, or of an edition, for those who show a link to it. The hash says what it shows. */
export async function GET(_request: Request, { params }: { params: Promise<{ subject: string; file: string }> }) {
  const { subject, file } = await params;
  const hash = hashName.exec(file)?.[1];
  const current = hash ? await (uuid.test(subject) ? ofArticle(subject) : ofEdition(subject)) : null;
  const bytes = hash && current ? await readSharePicture(mediaStore(env.dataDir), { subject, hash }, current) : null;
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}

type Drawable = { content: ShareContent; original: string | null };

async function ofArticle(id: string): Promise<Drawable | null> {
  const article = await findSharedArticle(reader(), id);
  if (!article) return null;
  const { headline, section, translatedFrom, picture, locale } = article;
  const { direction } = await loadMessages(locale);
  const mark = languageMark(translatedFrom, locale);
  return { content: { headline, section, mark, direction, picture }, original: picture?.file ?? null };
}

async function ofEdition(locale: string): Promise<Drawable | null> {
  const editions = await listEditions(reader());
  if (!editions.some((edition) => edition.locale === locale)) return null;
  return { content: editionShare(await loadMessages(locale)), original: null };
}
