import type { SiteAddress } from '#server/pages/site-address.ts';

/** What somebody sent to a page of the site: nothing of it names them but where it came from. */
export type SentForm = Pick<Extract<SiteAddress, { kind: 'page' }>, 'address' | 'internalPath' | 'locale'> & {
  fields: Readonly<Record<string, string>>;
  /** The IP address of whoever sends. */
  from: string;
};

/** What became of it: the way to a page that says thanks, or why it was not taken; `retryAfter` in seconds. */
export type FormOutcome =
  | { kind: 'taken'; location: string }
  | { kind: 'refused'; status: number; problem: string; retryAfter: number | null };

/** A page of the site to which something may be sent, without account and without cookie. */
export type SiteForm = {
  isAt: (internalPath: string) => boolean;
  receive: (sent: SentForm) => Promise<FormOutcome>;
};

/** Where nothing may be sent anywhere. */
export const noForm: SiteForm = {
  isAt: () => false,
  receive: async () => ({ kind: 'refused', status: 404, problem: 'not_found', retryAfter: null }),
};
