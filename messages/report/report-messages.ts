/** Texts with which readers report a wrong translation. */
export type ReportMessages = {
  /** At the end of a text; at one passage of it; what the second is for those who can't see where it stands. */
  link: string;
  ofPassage: string;
  ofThisPassage(place: string): string;
  title: string;
  explanation: string;
  /** What each passage is called; `%` is the number of a block. */
  passages: Record<'text' | 'headline' | 'standfirst' | 'block', string>;
  choose: string;
  /** Over the two texts. */
  published: string;
  original(from: string): string;
  withoutOriginal(source: string): string;
  remark: string;
  remarkHint: string;
  proposal: string;
  proposalHint: string;
  honeypot: string;
  send: string;
  privacy: string;
  back: string;
  thanks: Record<'title' | 'text', string>;
  flood: Record<'title' | 'text', string>;
  problems: Record<'stale' | 'empty' | 'too_long' | 'too_many' | 'article_full', string>;
};
