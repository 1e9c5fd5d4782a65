import { MediaCaption } from '#document/article-body/media-caption.tsx';
import type { Audio, Video } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';

/**
 * A sound or a film with the browser's own controls, loaded when the reader presses play (of a film perhaps its first
 * frame before); nothing where it is gone.
 */
export function PlayerBlock(props: { player: Audio | Video; id?: string | undefined; context: RenderContext }) {
  const { player, id, context } = props;
  const media = context.media(player.attrs.media);
  if (media === null || media.kind !== player.type) return null;
  const element =
    media.kind === 'audio' ? (
      // biome-ignore lint/a11y/useMediaCaption: the library has no caption tracks; the caption says what is heard
      <audio src={media.src} controls preload="none" />
    ) : (
      // biome-ignore lint/a11y/useMediaCaption: the library has no caption tracks; the caption says what is shown
      <video
        // Some browsers show no frame before play unless one is asked for (Media Fragments URI, section 4.2.1).
        src={media.hasPreview ? `${media.src}#t=0.1` : media.src}
        controls
        preload={media.hasPreview ? 'metadata' : 'none'}
        playsInline
        width={media.width}
        height={media.height}
        poster={media.poster ?? undefined}
      />
    );
  return (
    <figure className={`figure-${player.type}`} id={id}>
      {element}
      <MediaCaption caption={player.content?.[0]} credit={media.credit} context={context} />
    </figure>
  );
}
