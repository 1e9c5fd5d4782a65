import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { newsreader, schibsted } from '#components/site/fonts/fonts.ts';
import './newsroom.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Dépêche', template: '%s · Dépêche' },
  robots: { index: false, follow: false },
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
};

/** The document of every screen of the newsroom. */
export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return (
    <html className={`${newsreader.variable} ${schibsted.variable}`} dir="ltr" lang="fr">
      <body className="font-sans text-ui">{children}</body>
    </html>
  );
}
