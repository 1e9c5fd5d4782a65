import { frontPath } from '#paths.ts';
import { Notice } from './notice.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { said: { title: string; text: string }; site: SiteContext };

/** What readers see when the fault is ours, or when too much came at once. */
export function FailedPage({ said, site }: Props) {
  const { messages, masthead } = site;
  return (
    <Notice title={said.title}>
      <p>{said.text}</p>
      <p>
        <a className="underline decoration-signal underline-offset-4" href={frontPath(masthead.edition)}>
          {messages.missing.toFront}
        </a>
      </p>
    </Notice>
  );
}
