import { editionFeed } from '../../feeds/edition-feed.ts';

export const GET = editionFeed('feed.xml');
