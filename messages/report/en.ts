import type { ReportMessages } from './report-messages.ts';

export const report: ReportMessages = {
  link: 'Report a translation error',
  ofPassage: 'Report an error',
  ofThisPassage: (place) => `Report a translation error: ${place}`,
  title: 'Report a translation error',
  explanation: 'Your remark reaches the newsroom together with this passage. No account, no e-mail address, no cookie.',
  passages: { text: 'the whole article', headline: 'the headline', standfirst: 'the standfirst', block: 'passage %' },
  choose: 'One passage in particular?',
  published: 'What we published',
  original: (from) => `The original, translated ${from}`,
  withoutOriginal: (source) => `${source} does not allow us to reproduce the original here.`,
  remark: 'What is wrong?',
  remarkHint: 'A wrong meaning, a name that was translated, a false figure… At most 1,000 characters.',
  proposal: 'How would you say it? (optional)',
  proposalHint: 'Your version of the passage. At most 2,000 characters.',
  honeypot: 'Leave this field empty',
  send: 'Send to the newsroom',
  privacy:
    'Against abuse we keep, for one day, a fingerprint of your IP address that we cannot read back. Nothing else.',
  back: 'Back to the article',
  thanks: {
    title: 'Thank you',
    text: 'Your report has reached the newsroom. Somebody will read it against the original; if we were wrong, the article will be corrected and will say so.',
  },
  flood: {
    title: 'Too many reports at once',
    text: 'More are arriving than anybody could read. Go back: your text is still there. Please send it again in ten minutes.',
  },
  problems: {
    stale: 'This passage has changed since you opened it. Here is how it reads now: does your remark still apply?',
    empty: 'Say what is wrong, or how you would say it.',
    too_long: 'That is too long: 1,000 characters for the remark, 2,000 for the proposal.',
    too_many:
      'We have received many reports and will take this one a little later. Keep this page open, and send it again in an hour.',
    article_full:
      'The newsroom already has many reports on this article and is reading them. Keep this page open if yours says something else, and send it again in an hour.',
  },
};
