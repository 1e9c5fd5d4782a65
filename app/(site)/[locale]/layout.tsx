import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { newsreader, newsreaderItalic, schibsted } from '#components/site/fonts/fonts.ts';
import { tdmReservation } from '#components/site/for-machines/reserve-rights.ts';
import { env } from '#env.ts';
import { iconPath, liteStylePath, manifestPath, rightsLicencePath, siteScriptPath, themeScriptPath } from '#paths.ts';
import { readSettings, readSite } from './read-site.ts';
import './site.css';

export const dynamic = 'force-dynamic';

/** What is said on every page, whatever else it says. */
export async function generateMetadata(): Promise<Metadata> {
  const { rights } = await readSettings();
  return {
    metadataBase: new URL(env.siteUrl),
    title: { default: 'Dépêche', template: '%s · Dépêche' },
    robots: { 'max-image-preview': 'large' },
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    // The rules in /.well-known hold for every file; a page that was copied without its site still says so itself.
    other: tdmReservation(rights, env.siteUrl),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'white' },
    { media: '(prefers-color-scheme: dark)', color: 'black' },
  ],
};

/** The document of every page of an edition. */
export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const [site, { rights }] = await Promise.all([readSite((await params).locale), readSettings()]);
  if (!site) notFound();
  const { messages } = site;
  const { edition } = site.masthead;
  const fonts = `${newsreader.variable} ${newsreaderItalic.variable} ${schibsted.variable}`;
  return (
    <html className={edition.isLite ? undefined : fonts} dir={messages.direction} lang={edition.locale}>
      <head>
        {edition.isLite ? (
          <link href={liteStylePath} rel="stylesheet" />
        ) : (
          <>
            {/* Not deferred: it must have run when the first frame is painted. */}
            <script src={themeScriptPath} />
            <script src={siteScriptPath} type="module" />
            <link href={manifestPath(edition)} rel="manifest" />
            <link href={iconPath('apple-touch-180')} rel="apple-touch-icon" />
          </>
        )}
      </head>
      <body id="top" tabIndex={-1}>
        {rights.isMiningReserved && <link href={rightsLicencePath} rel="license" type="application/rsl+xml" />}
        <a className="skip-link font-sans text-label font-bold" href="#content">
          {messages.site.skipToContent}
        </a>
        {children}
      </body>
    </html>
  );
}
