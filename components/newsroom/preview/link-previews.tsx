import { previewTexts } from '#messages/newsroom/preview.ts';
import { pictureCropPath } from '#paths.ts';

type Props = {
  headline: string;
  standfirst: string;
  /** The whole address of the article. */
  address: string;
  pictureId: string | null;
};

/** How a link to the article looks where people hand it on, and where they search. */
export function LinkPreviews({ headline, standfirst, address, pictureId }: Props) {
  const { host, pathname } = new URL(address);
  const title = 'mb-2 text-label font-black';
  return (
    <div className="grid content-start gap-y-6">
      <section aria-labelledby="share-card">
        <h2 className={title} id="share-card">
          {previewTexts.card}
        </h2>
        <div className="max-w-[30rem] border">
          {pictureId && (
            // biome-ignore lint/performance/noImgElement: the media store makes the sizes, not Next
            <img alt="" className="aspect-video w-full object-cover" src={pictureCropPath(pictureId, '16x9')} />
          )}
          <div className="border-t p-3">
            <p className="text-note text-soft">{host}</p>
            <p className="font-bold">{headline}</p>
            <p className="line-clamp-2 text-soft">{standfirst}</p>
          </div>
        </div>
      </section>
      <section aria-labelledby="search-snippet">
        <h2 className={title} id="search-snippet">
          {previewTexts.snippet}
        </h2>
        <div className="max-w-[38rem]">
          <p className="text-note text-soft">{[host, ...pathname.split('/').filter(Boolean)].join(' › ')}</p>
          <p className="line-clamp-1 text-line underline underline-offset-2">{headline} · Dépêche</p>
          <p className="line-clamp-2 text-soft">{standfirst}</p>
        </div>
      </section>
    </div>
  );
}
