import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ReportPage } from '#components/site/report-page.tsx';
import { ReportThanks } from '#components/site/report-thanks.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { findReportableArticle } from '#db/queries/published-reportable.ts';
import { formAnswer } from '#lib/page-record.ts';
import { reportablePassages } from '#newsroom/report-passage.ts';
import { readReportWord, reportPath } from '#paths/report.ts';
import { pageMetadata } from '../../../../metadata/page-metadata.ts';
import { readSite } from '../../../read-site.ts';

type Props = { params: Promise<{ locale: string; article: string; passage: string }> };

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const findArticle = cache(async (locale: string, id: string) =>
  uuid.test(id) ? findReportableArticle(reader(), { locale, id }) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, article: id, passage: word } = await params;
  const site = await readSite(locale);
  if (!site) return {};
  const { title, thanks } = site.messages.report;
  const passage = readReportWord(locale, word) ?? '';
  const path = (edition: Parameters<typeof reportPath>[0]) => reportPath(edition, id, passage);
  return pageMetadata(site, { title: passage === 'thanks' ? thanks.title : title, path, isIndexed: false });
}

/** Where a reader reports a wrongly translated passage, and where they are thanked for it. */
export default async function ReportRoute({ params }: Props) {
  const { locale, article: id, passage: word } = await params;
  const wanted = readReportWord(locale, word);
  if (wanted === null) notFound();
  const [site, article] = await Promise.all([readSite(locale), findArticle(locale, id)]);
  if (!site || !article) notFound();
  const passages = reportablePassages(article);
  const passage = passages.find((one) => one.passage === wanted);
  if (wanted !== 'thanks' && !passage) notFound();
  return (
    <SitePage currentSlug={article.section.slug} site={site}>
      {passage ? (
        <ReportPage answer={formAnswer()} article={article} passage={passage} passages={passages} site={site} />
      ) : (
        <ReportThanks article={article} site={site} />
      )}
    </SitePage>
  );
}
