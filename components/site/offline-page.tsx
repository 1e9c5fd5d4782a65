import { Notice } from './notice.tsx';
import type { SiteContext } from './site-context.ts';

/** What can be read without a network: public/assets/offline.js fills the list from what this browser has kept. */
export function OfflinePage({ site }: { site: SiteContext }) {
  const { comfort } = site.messages;
  return (
    <Notice title={comfort.offline}>
      <p>{comfort.offlineText}</p>
      <p className="font-sans text-label text-soft">{comfort.offlineEmpty}</p>
      <ul
        className="divide-y border-y text-line leading-card font-medium [&_a]:block [&_a]:py-2.5 [&_a]:hover:underline"
        data-kept=""
      />
    </Notice>
  );
}
