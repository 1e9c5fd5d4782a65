import { compareContents } from '#components/newsroom/difference/compare-contents.ts';
import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import type { ComparedRevisions } from '#newsroom/compare-revisions.ts';
import type { OpenedArticle } from '#newsroom/open-article.ts';
import { AgainstForm } from './against-form.tsx';
import { RevisionDifference } from './revision-difference.tsx';
import { RevisionNameForm } from './revision-name-form.tsx';

const texts = colleagueTexts.revisions;

type Action = (before: FormState, data: FormData) => Promise<FormState>;

type Props = {
  article: OpenedArticle;
  compared: ComparedRevisions;
  actions: { name: Action; restore: Action };
  clock: Clock;
};

/** One revision: who saved it when, what changed since the one before, its name, and the way back to it. */
export function RevisionView({ article, compared: { revision, before, names }, actions, clock }: Props) {
  const { version, cause, isAutosave, author, createdAt } = revision;
  const fields = { articleId: article.id, version: String(version) };
  const nothing = { ...revision.content, body: { ...revision.content.body, content: [] } };
  const comparison = compareContents(before?.content ?? nothing, revision.content, names);
  return (
    <article>
      <h2 className="font-serif text-card font-semibold leading-card">
        {before ? texts.compared(version, before.version) : texts.alone(version)}
      </h2>
      <p className="mt-1 text-soft">
        {`${formatMoment(clock, createdAt)}, ${texts.causes[isAutosave ? 'autosaved' : cause]}, ${author ?? texts.machine}`}
      </p>
      <div className="my-4 grid gap-x-8 gap-y-4 border-y py-4 md:grid-cols-2">
        {article.isEditable && (
          <RevisionNameForm action={actions.name} fields={fields} key={version} name={revision.name ?? ''} />
        )}
        <AgainstForm against={before?.version ?? null} version={version} />
        {article.isEditable && version !== article.version && (
          <div className="md:col-span-full">
            <ActButton
              action={actions.restore}
              fields={{ articleId: article.id, version: String(article.version), restored: String(version) }}
              label={texts.restore}
            />
            <p className="text-soft">{texts.restoreHint}</p>
          </div>
        )}
      </div>
      <RevisionDifference comparison={comparison} />
    </article>
  );
}
