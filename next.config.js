/** @type {import('next').NextConfig} */
export default {
  // server/ compresses, sets headers and keeps pages; Next only renders.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  // Title, canonical and Open Graph stand in the head for everybody, not only for known robots.
  htmlLimitedBots: /.*/,
  // Preloads stand in the page, which is kept, and not in a header of the rendering, which is not.
  reactMaxHeadersLength: 1,
  // `npm run check` type-checks everything, tests included.
  typescript: { ignoreBuildErrors: true },
  // Lists of sources (OPML) are sent to an action.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  serverExternalPackages: ['postgres', 'sharp', '@node-rs/argon2', 'pino'],
};
