import { Status } from '#components/ui/status.tsx';
import type { DeskArticle } from '#db/queries/editor-desk.ts';
import { formatMoment } from '#lib/dates.ts';
import type { NewsroomTexts } from '#messages/newsroom/fr.ts';
import { articleEditorPath } from '#paths/newsroom.ts';

const tones = { draft: 'quiet', in_review: 'act', scheduled: 'act', published: 'live', withdrawn: 'quiet' } as const;

/** Articles as the newsroom scans them. */
export function ArticleTable({ articles, messages }: { articles: DeskArticle[]; messages: NewsroomTexts }) {
  const head = 'border-b border-ink py-2 pe-4 text-start font-bold';
  const cell = 'border-b py-2.5 pe-4 align-top';
  return (
    <table className="w-full border-collapse">
      <caption className="pb-2 text-start text-label font-black">{messages.articles}</caption>
      <thead>
        <tr>
          <th className={head}>{messages.headline}</th>
          <th className={`${head} max-md:hidden`}>{messages.section}</th>
          <th className={head}>{messages.status}</th>
          <th className={`${head} max-md:hidden`}>{messages.saved}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <th className={`${cell} text-start font-serif text-line font-medium leading-tight`} scope="row">
              <a className="hover:underline" href={articleEditorPath(article.id)}>
                {article.headline}
              </a>
            </th>
            <td className={`${cell} max-md:hidden`}>{article.section}</td>
            <td className={cell}>
              <Status tone={tones[article.status]}>{messages.statuses[article.status]}</Status>
            </td>
            <td className={`${cell} whitespace-nowrap tabular-nums max-md:hidden`}>
              {formatMoment({ locale: 'fr', timeZone: article.timeZone }, article.savedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
