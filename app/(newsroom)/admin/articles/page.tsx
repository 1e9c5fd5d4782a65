import type { Metadata } from 'next';
import { requireActor } from '#auth.ts';
import { ArticleFilters } from '#components/newsroom/article-filters.tsx';
import { ArticleTable } from '#components/newsroom/article-table.tsx';
import { ListWays } from '#components/newsroom/list-ways.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { type ListedArticle, listArticles, type SavedSlice } from '#db/queries/editor-lists.ts';
import { listSectionChoices } from '#db/queries/editor-sections.ts';
import { listPeople } from '#db/queries/editor-users.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { listTexts } from '#messages/newsroom/lists.ts';
import { type ArticleListQuery, articleListPath } from '#paths/newsroom.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';
import { filtersOf, pageLength, readArticleListQuery, sliceOf, writeSavedCursor } from './article-list-query.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Metadata {
  return { title: listTexts.articles };
}

/** All articles, narrowed down by what the address says. */
export default async function ArticleListScreen({ searchParams }: Props) {
  const actor = await requireActor();
  const query = readArticleListQuery(await searchParams);
  const [choices, people] = await Promise.all([listSectionChoices(writer(), actor), listPeople(writer(), actor)]);
  const slice = sliceOf(query);
  const found = await listArticles(writer(), actor, filtersOf(query, choices[0]?.timeZone ?? 'UTC'), slice);
  const { articles, ...ways } = pageOf(found, query, slice);
  const editions = new Map(choices.map(({ locale, edition }) => [locale, edition]));
  // A section has a name in each edition: here it goes by that of the first.
  const sections = new Map(choices.toReversed().map(({ id, name }) => [id, name]));
  const asChoices = (names: Map<string, string>) => [...names].map(([value, name]) => ({ value, name }));
  return (
    <NewsroomFrame
      actor={actor}
      current="articles"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={listTexts.articles}
    >
      <ArticleFilters
        editions={asChoices(editions)}
        people={people.map(({ id, name }) => ({ value: id, name }))}
        query={query}
        sections={asChoices(sections).toReversed()}
      />
      <h2 className="sr-only" id="list">
        {listTexts.articles}
      </h2>
      {articles.length > 0 ? (
        <div className="mt-5">
          <ArticleTable articles={articles} labelledBy="list" moment="savedAt" />
        </div>
      ) : (
        <p className="py-6 text-label">{listTexts.none}</p>
      )}
      <ListWays {...ways} />
    </NewsroomFrame>
  );
}

function pageOf(found: ListedArticle[], query: ArticleListQuery, { place }: SavedSlice) {
  const { after: _after, before: _before, ...filters } = query;
  const isBackwards = place?.direction === 'before';
  const hasMore = found.length > pageLength;
  const articles = isBackwards ? found.slice(-pageLength) : found.slice(0, pageLength);
  const way = (direction: 'after' | 'before', article: ListedArticle | undefined) =>
    article ? articleListPath({ ...filters, [direction]: writeSavedCursor(article.cursor) }) : null;
  return {
    articles,
    following: hasMore || isBackwards ? way('after', articles.at(-1)) : null,
    preceding: place && (hasMore || !isBackwards) ? way('before', articles[0]) : null,
    first: place ? articleListPath(filters) : null,
  };
}
