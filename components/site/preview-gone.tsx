import { frontPath } from '#paths.ts';
import { Notice } from './notice.tsx';
import type { SiteContext } from './site-context.ts';

/** In place of a preview whose link is none, or none any more. */
export function PreviewGone({ site }: { site: SiteContext }) {
  const { messages, masthead } = site;
  return (
    <Notice title={messages.previewGone.title}>
      <p>{messages.previewGone.text}</p>
      <p>
        <a className="underline decoration-signal underline-offset-4" href={frontPath(masthead.edition)}>
          {messages.site.frontPage}
        </a>
      </p>
    </Notice>
  );
}
