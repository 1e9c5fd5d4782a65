import { reopenReports, settleReports } from '#newsroom/settle-reports.ts';
import { expectOk } from '../builders.ts';
import { aReportedArticle } from '../report-builders.ts';
import type { PolicyCase } from './case.ts';
import { publishers } from './columns.ts';

/** Use cases on what readers report of translations. */
export const reportCases: Readonly<Record<string, PolicyCase>> = {
  settleReports: {
    who: [...publishers, 'wire', 'staff'],
    run: async ({ db, actor }) => {
      const { reportIds } = await aReportedArticle(db, ['Faux.']);
      return settleReports(db, actor, { reportIds, state: 'corrected' });
    },
  },
  reopenReports: {
    who: [...publishers, 'wire', 'staff'],
    run: async ({ db, actor }) => {
      const { reportIds, editor } = await aReportedArticle(db, ['Faux.']);
      expectOk(await settleReports(db, editor, { reportIds, state: 'corrected' }));
      return reopenReports(db, actor, { reportIds });
    },
  },
};
