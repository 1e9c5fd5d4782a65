/** The HTTP status of each expected failure, by its `kind`; one that is not here is the client's mistake (400). */
const statuses: Readonly<Record<string, number>> = {
  forbidden: 403,
  not_found: 404,
  unknown_user: 404,
  wrong_status: 409,
  stale: 409,
  conflict: 409,
  slug_taken: 409,
  language_taken: 409,
  email_taken: 409,
  last_administrator: 409,
  own_account: 409,
  section_in_use: 409,
  section_has_children: 409,
  tag_in_use: 409,
  source_in_use: 409,
  dispatch_busy: 409,
  page_unused: 409,
  claimed: 409,
  unconfirmed: 409,
  too_quick: 409,
  outdated_translation: 409,
  article_open: 409,
  not_rejected: 409,
  embargoed: 409,
  nothing_to_update: 409,
  withdrawal_passed: 409,
  section_removed: 409,
  invalid: 422,
  schedule_in_past: 422,
  unready: 422,
  too_large: 413,
  unreadable_media: 422,
  credit_missing: 422,
  link_spent: 410,
  passkey_known: 409,
  too_many_tries: 429,
};

/** What an endpoint answers to this failure. */
export function statusOf({ kind }: { kind: string }): number {
  return statuses[kind] ?? 400;
}
