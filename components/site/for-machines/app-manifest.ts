import { frontPath, fullEdition, iconPath } from '#paths.ts';
import type { SiteContext } from '../site-context.ts';

// A manifest knows no custom properties; this is the named colour next to the paper's own.
const paper = 'floralwhite';

/** The web app manifest of an edition (W3C, Web Application Manifest). */
export function appManifest({ masthead, messages }: SiteContext) {
  const start = frontPath(fullEdition(masthead.edition));
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: iconPath(`${purpose === 'maskable' ? 'maskable' : 'icon'}-${size}`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: start,
    name: 'Dépêche',
    short_name: 'Dépêche',
    description: messages.site.tagline,
    lang: masthead.edition.locale,
    dir: messages.direction,
    start_url: start,
    scope: '/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
}
