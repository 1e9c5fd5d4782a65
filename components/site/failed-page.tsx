import { frontPath } from '#paths.ts';
import { Notice } from './notice.tsx';
import type { SiteContext } from './site-context.ts';

/** What readers see when the fault is ours. */
export function FailedPage({ site }: { site: SiteContext }) {
  const { messages, masthead } = site;
  return (
    <Notice title={messages.failure.title}>
      <p>{messages.failure.text}</p>
      <p>
        <a className="underline decoration-signal underline-offset-4" href={frontPath(masthead.edition)}>
          {messages.missing.toFront}
        </a>
      </p>
    </Notice>
  );
}
