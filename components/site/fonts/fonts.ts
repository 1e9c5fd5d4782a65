import localFont from 'next/font/local';

/** Headlines and article text. Its fallback is scaled to the same metrics, so that nothing moves when it arrives. */
export const newsreader = localFont({
  src: [{ path: './newsreader.woff2', weight: '400 600', style: 'normal' }],
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** The italic of the text face; not preloaded, since few first screens need it. */
export const newsreaderItalic = localFont({
  src: [{ path: './newsreader-italic.woff2', weight: '400', style: 'italic' }],
  variable: '--font-newsreader-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

/** Interface, labels, metadata. */
export const schibsted = localFont({
  src: [{ path: './schibsted-grotesk.woff2', weight: '400 800', style: 'normal' }],
  variable: '--font-schibsted',
  display: 'swap',
  adjustFontFallback: 'Arial',
});
