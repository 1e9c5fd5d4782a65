import type { Database } from '#db/client.ts';
import { findReportableArticle } from '#db/queries/published-reportable.ts';
import { countReports, insertReport, isReportKnown, queueReports } from '#db/queries/translation-reports.ts';
import { networkOf } from '#lib/network-of.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { type ReportablePassage, reportablePassages } from './report-passage.ts';

/** What a reader says of a passage. */
export type ReaderReport = {
  locale: string;
  articleId: string;
  passage: string;
  /** Stands for the text that the reader had before them. */
  seen: string;
  /** What is wrong; may be empty where there is a proposal. */
  remark: string;
  /** How the reader would say it; may be empty. */
  proposal: string;
  /** The IP address that it comes from: kept by nobody. */
  address: string;
};

/**
 * Why a report was not taken: there is no such passage of a translation; it reads otherwise by now; nothing was said, or
 * too much; this sender, or everybody, has sent a lot (`retryAfter` in seconds); the desk has a lot on this article.
 */
export type ReportError =
  | { kind: 'not_found' | 'stale' | 'empty' | 'too_long' | 'article_full' }
  | { kind: 'too_many'; retryAfter: number };

/** The most characters of a remark, and of a proposal. */
const longestRemark = 1000;
const longestProposal = 2000;

/** How many reports are taken. What is over is refused with a sentence; nobody can fill the table. */
const most = { ofSenderInHour: 5, ofSenderInDay: 15, openOfArticle: 40, inHour: 200, open: 3000 };

const hour = 3600;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes a reader's word that a passage is wrongly translated to the desk, with both texts as they stand. Whoever sends it
 * has no account; of their address nothing is kept but a digest, whose key is another one each day. The same report from
 * the same reader is one.
 */
export async function reportTranslation(
  db: Database,
  secrets: SecretBox,
  report: ReaderReport,
  now = new Date(),
): Promise<Result<'taken' | 'known', ReportError>> {
  const { locale, articleId } = report;
  const article = uuid.test(articleId) ? await findReportableArticle(db.$client, { locale, id: articleId }) : null;
  if (!article) return err({ kind: 'not_found' });
  const passages = reportablePassages(article);
  const named = passages.find(({ passage }) => passage === report.passage);
  const found = findSeen(passages, report);
  if (!named && !found) return err({ kind: 'not_found' });
  const [remark, proposal] = [tidy(report.remark), tidy(report.proposal)];
  if (remark === '' && proposal === '') return err({ kind: 'empty' });
  if (remark.length > longestRemark || proposal.length > longestProposal) return err({ kind: 'too_long' });
  if (!found) return err({ kind: 'stale' });
  const { passage, target, source } = found;
  const senderDigest = digestOf(secrets, report.address, now);
  const row = { articleId, articleVersion: article.version, passage, target, source, remark, proposal, senderDigest };
  return db.transaction(async (tx) => {
    await queueReports(tx);
    if (await isReportKnown(tx, row)) return ok('known');
    const counts = await countReports(tx, { sender: senderDigest, articleId, now, most });
    if (counts.ofSenderInDay >= most.ofSenderInDay) return err({ kind: 'too_many', retryAfter: 24 * hour });
    if (counts.ofSenderInHour >= most.ofSenderInHour) return err({ kind: 'too_many', retryAfter: hour });
    if (counts.inHour >= most.inHour || counts.open >= most.open) return err({ kind: 'too_many', retryAfter: hour });
    if (counts.openOfArticle >= most.openOfArticle) return err({ kind: 'article_full' });
    await insertReport(tx, { ...row, createdAt: now });
    return ok('taken');
  });
}

// A paragraph that was put in before has moved this one: it is still what the reader saw.
function findSeen(passages: readonly ReportablePassage[], { passage, seen }: ReaderReport) {
  const same = passages.filter((one) => one.seen === seen);
  return (
    same.find((one) => one.passage === passage) ?? same.find((one) => /^\d/.test(one.passage) && /^\d/.test(passage))
  );
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ''))
    .trim();
}

function digestOf(secrets: SecretBox, address: string, now: Date): string {
  const day = now.toISOString().slice(0, 10);
  return secrets.hash(`translation reports of ${day}`, networkOf(address));
}
