import type { Database } from '#db/client.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { type ReportError, reportTranslation } from '#newsroom/report-translation.ts';
import { readReportWord, reportThanksPath } from '#paths/report.ts';
import type { SentForm, SiteForm } from '#server/forms/site-form.ts';

const statuses: Readonly<Record<ReportError['kind'], number>> = {
  not_found: 404,
  stale: 409,
  empty: 422,
  too_long: 422,
  article_full: 429,
  too_many: 429,
};

/** Within an hour colleagues at the desk may have read some. */
const whenFull = 3600;

type Parts = { db: () => Database; secrets: SecretBox };

/** The form with which readers report a wrongly translated passage. */
export function createReportForm({ db, secrets }: Parts): SiteForm {
  return {
    isAt: (internalPath) => readPlace(internalPath) !== null,
    receive: async (sent) => {
      const place = readPlace(sent.internalPath);
      if (!place) return { kind: 'refused', status: 404, problem: 'not_found', retryAfter: null };
      const taken = { kind: 'taken', location: reportThanksPath(sent.locale, sent.address) } as const;
      // No reader sees this field: who fills it in is a program, and need not learn what gave it away.
      if (sent.fields.website) return taken;
      const result = await reportTranslation(db(), secrets, { ...place, ...readFields(sent), locale: sent.locale });
      if (result.ok) return taken;
      const { error } = result;
      const retryAfter = retryAfterOf(error);
      return { kind: 'refused', status: statuses[error.kind], problem: error.kind, retryAfter };
    },
  };
}

function retryAfterOf(error: ReportError): number | null {
  if (error.kind === 'too_many') return error.retryAfter;
  return error.kind === 'article_full' ? whenFull : null;
}

function readFields({ fields, from }: SentForm) {
  const { seen = '', remark = '', proposal = '' } = fields;
  return { seen, remark, proposal, address: from };
}

function readPlace(internalPath: string): { articleId: string; passage: string } | null {
  const [, locale = '', articleId = '', word = ''] = /^\/([^/]+)\/report\/([^/?]+)\/([^/?]+)$/.exec(internalPath) ?? [];
  const passage = readReportWord(locale, word);
  return passage === null || passage === 'thanks' ? null : { articleId, passage };
}
