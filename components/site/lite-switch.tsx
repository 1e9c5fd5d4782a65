import { pageAddress } from '#lib/page-record.ts';
import { frontPath, otherVersionPath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

type Props = { site: SiteContext; className?: string };

/** The way from a page to its light version, and back. */
export function LiteSwitch({ site, className = '' }: Props) {
  const { messages, masthead } = site;
  const { edition } = masthead;
  // A page that stands in place of another one has no address: its other version is looked for on the front page.
  const href = otherVersionPath(edition, pageAddress() ?? frontPath(edition));
  return (
    <a className={`underline underline-offset-2 ${className}`} href={href} rel="nofollow">
      {edition.isLite ? messages.comfort.full : messages.comfort.lite}
    </a>
  );
}
