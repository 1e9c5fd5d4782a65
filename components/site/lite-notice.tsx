import { LiteSwitch } from './lite-switch.tsx';
import type { SiteContext } from './site-context.ts';

/** At the top of light pages: the way to the full one. On full pages it shows to readers who save data, and offers the light one. */
export function LiteNotice({ site }: { site: SiteContext }) {
  const { comfort } = site.messages;
  const isLite = site.masthead.edition.isLite ?? false;
  return (
    <p className={isLite ? 'lite-switch' : 'lite-offer page bg-tint py-2 font-sans text-ui'}>
      {isLite ? comfort.liteNow : comfort.liteOffer} <LiteSwitch site={site} />
    </p>
  );
}
