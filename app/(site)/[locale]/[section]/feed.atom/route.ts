import { sectionFeed } from '../../../feeds/section-feed.ts';

export const GET = sectionFeed('feed.atom');
