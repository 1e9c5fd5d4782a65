import { formatMoment } from '#lib/dates.ts';
import { sideTexts } from '#messages/newsroom/article-side.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import type { ArticleSurroundings } from '#newsroom/article-surroundings.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import type { EditorArticle } from './draft.ts';

/** What the article is besides its text: its versions in other languages, and its dates. */
export function ArticleFacts({ article, around }: { article: EditorArticle; around: ArticleSurroundings }) {
  const { editions, versions } = around;
  const edition = editions.find(({ locale }) => locale === article.locale);
  const clock = { locale: 'fr', timeZone: edition?.timeZone ?? 'UTC' };
  const { dates } = article;
  const told = (['createdAt', 'publishAt', 'publishedAt', 'updatedAt'] as const).flatMap((name) => {
    const at = dates[name];
    return at ? [{ name: sideTexts.dates[name], at }] : [];
  });
  const others = versions.filter(({ id }) => id !== article.id);
  return (
    <>
      <section aria-label={sideTexts.versions} className="border-t pt-3">
        <h2 className="font-bold tracking-normal">{sideTexts.versions}</h2>
        <ul>
          <li>{edition?.name ?? article.locale}</li>
          {others.map(({ id, locale, headline, status }) => (
            <li key={id}>
              <a className="underline underline-offset-2" href={articleEditorPath(id)} lang={locale}>
                {headline}
              </a>{' '}
              <span className="text-soft">
                {editions.find((other) => other.locale === locale)?.name ?? locale}, {newsroom.statuses[status]}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t pt-3">
        {told.map(({ name, at }) => (
          <div className="contents" key={name}>
            <dt className="text-soft">{name}</dt>
            <dd className="tabular-nums">{formatMoment(clock, new Date(at))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
