import { Status } from '#components/ui/status.tsx';
import type { DispatchStory } from '#db/queries/editor-dispatch-story.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';
import { explainLeftPicture } from '#messages/newsroom/left-pictures.ts';
import { picturePath } from '#paths.ts';

const texts = storyTexts.pictures;

/** The pictures of a dispatch: those that were copied as they are here, the others with why not. None is asked of the source. */
export function PictureList({ pictures }: Pick<DispatchStory, 'pictures'>) {
  if (pictures.length === 0) return <p className="text-label">{texts.none}</p>;
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {pictures.map(({ url, alt, caption, credit, mediaId, left }) => {
        const state = mediaId ? 'copied' : left ? 'left' : 'undecided';
        return (
          <li className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4" key={url}>
            {mediaId ? (
              // biome-ignore lint/performance/noImgElement: our own sizes are made by /media
              <img
                alt={alt}
                className="aspect-4/3 w-full bg-tint object-cover"
                src={picturePath(mediaId, 320, 'webp')}
              />
            ) : (
              <span aria-hidden="true" className="aspect-4/3 w-full border border-rule border-dashed" />
            )}
            <div className="min-w-0">
              <Status tone={state === 'copied' ? 'live' : 'quiet'}>{texts[state]}</Status>
              {left && <p className="text-soft">{explainLeftPicture(left)}</p>}
              <p className="wrap-anywhere">{caption || alt}</p>
              <p className="text-soft wrap-anywhere">{credit ? texts.credit(credit) : texts.noCredit}</p>
              {/^https?:/i.test(url) && (
                <a className="py-1 underline underline-offset-2" href={url} rel="noreferrer" target="_blank">
                  {texts.open}
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
