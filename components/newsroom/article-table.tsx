import { Status } from '#components/ui/status.tsx';
import type { ListedArticle } from '#db/queries/editor-lists.ts';
import { formatShortDate, formatTime } from '#lib/dates.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { listTexts } from '#messages/newsroom/lists.ts';
import { articleEditorPath } from '#paths/newsroom.ts';

type Props = {
  articles: readonly ListedArticle[];
  /** The heading that names the table. */
  labelledBy: string;
  /** Which of its times is of interest here. */
  moment: keyof typeof listTexts.moments;
  isNarrow?: boolean;
};

const tones = { draft: 'quiet', in_review: 'act', scheduled: 'act', published: 'live', withdrawn: 'quiet' } as const;

/** Articles as the newsroom scans them. */
export function ArticleTable({ articles, labelledBy, moment, isNarrow = false }: Props) {
  const head = 'border-b border-ink py-1.5 pe-4 text-start font-bold';
  const cell = 'border-b py-2 pe-4 align-top';
  // Where there is little room these stand under the headline.
  const beside = isNarrow ? 'hidden' : 'max-md:hidden';
  return (
    <table aria-labelledby={labelledBy} className="w-full border-collapse">
      <thead>
        <tr>
          <th className={head} scope="col">
            {listTexts.headline}
          </th>
          <th className={`${head} ${beside}`} scope="col">
            {listTexts.section}
          </th>
          <th className={`${head} ${beside}`} scope="col">
            {listTexts.by}
          </th>
          <th className={head} scope="col">
            {listTexts.status}
          </th>
          <th className={`${head} w-24 pe-0 md:w-32`} scope="col">
            {listTexts.moments[moment]}
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <th className={`${cell} text-start font-normal`} scope="row">
              <a
                className="font-serif text-line font-medium leading-card hover:underline"
                href={articleEditorPath(article.id)}
                lang={article.locale}
              >
                {article.headline}
              </a>
              <span className={`block text-note text-soft ${isNarrow ? '' : 'md:hidden'}`}>
                {[article.section, writerOf(article)].filter(Boolean).join(' · ')}
              </span>
            </th>
            <td className={`${cell} ${beside}`}>{article.section}</td>
            <td className={`${cell} ${beside} whitespace-nowrap`}>{writerOf(article)}</td>
            <td className={cell}>
              <Status tone={tones[article.status]}>{newsroom.statuses[article.status]}</Status>
            </td>
            <td className={`${cell} pe-0 tabular-nums`}>{shownMoment(article, moment)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function writerOf({ isFromWire, createdBy }: ListedArticle): string | null {
  return isFromWire ? listTexts.wire : createdBy;
}

function shownMoment(article: ListedArticle, moment: Props['moment']): string {
  const at = article[moment];
  if (!at) return '';
  const clock = { locale: 'fr', timeZone: article.timeZone };
  return `${formatShortDate(clock, at)}, ${formatTime(clock, at)}`;
}
