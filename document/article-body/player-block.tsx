import { MediaCaption } from '#document/article-body/media-caption.tsx';
import type { Audio, Video } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';

/** A sound or a film with the browser's own controls, loaded only when the reader presses play; nothing where it is gone. */
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
        src={media.src}
        controls
        preload="none"
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
