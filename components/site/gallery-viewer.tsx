import type { SiteContext } from './site-context.ts';

/** The frame in which a module shows the pictures of a gallery one by one; closed, and empty, until it is wanted. */
export function GalleryViewer({ site }: { site: SiteContext }) {
  const { gallery } = site.messages.reading;
  return (
    <dialog aria-label={gallery.label} className="viewer">
      <div className="viewer-bar">
        <p aria-live="polite" className="viewer-count" />
        <form method="dialog">
          <button className="viewer-close" type="submit">
            {gallery.close}
          </button>
        </form>
      </div>
      <div className="viewer-picture" />
      <div className="viewer-bar">
        <button aria-label={gallery.previous} className="viewer-step" data-step="-1" type="button">
          <span aria-hidden="true" className="arrow-back" />
        </button>
        <p className="viewer-caption" />
        <button aria-label={gallery.next} className="viewer-step" data-step="1" type="button">
          <span aria-hidden="true" className="arrow-on" />
        </button>
      </div>
    </dialog>
  );
}
