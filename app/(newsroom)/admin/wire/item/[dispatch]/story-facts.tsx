import type { ReactNode } from 'react';
import type { DispatchStory } from '#db/queries/editor-dispatch-story.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';
import { languageName } from '#messages/newsroom/language-names.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { sourceScreenPath } from '#paths/newsroom.ts';

const texts = storyTexts.facts;
const link = 'underline underline-offset-2';

type Shown = { clock: Clock; mayKeep: boolean };

/** What is known of a dispatch itself, as names and values; what is not known is left out. */
export function storyFacts(story: DispatchStory, { clock, mayKeep }: Shown): { name: string; value: ReactNode }[] {
  const { source, url, language, byline, sourcePublishedAt, sourceUpdatedAt, createdAt, categories } = story;
  const moment = (name: string, date: Date | null) => (date ? [{ name, value: formatMoment(clock, date) }] : []);
  const words = (name: string, value: string) => (value === '' ? [] : [{ name, value }]);
  return [
    {
      name: texts.source,
      value: mayKeep ? (
        <a className={link} href={sourceScreenPath(source.id)}>
          {source.name}
        </a>
      ) : (
        source.name
      ),
    },
    { name: texts.original, value: <Original url={url} /> },
    { name: texts.language, value: languageName(language) },
    ...words(texts.byline, byline),
    ...moment(texts.published, sourcePublishedAt),
    ...moment(texts.updated, sourceUpdatedAt),
    ...moment(texts.arrived, createdAt),
    ...moment(texts.vanished, story.vanishedAt),
    ...moment(texts.withdrawn, story.withdrawnAt),
    ...words(texts.section, (categories ?? []).join(', ')),
    ...licenceFacts(story),
    { name: texts.text, value: story.isFromPage ? texts.fromPage : texts.fromFeed },
  ];
}

function licenceFacts({ licenceUsed, source }: DispatchStory) {
  const licence = licenceUsed ? sourceTexts.licences[licenceUsed] : texts.licenceNone;
  const proof = source.licenceProof === '' ? [] : [{ name: texts.proof, value: source.licenceProof }];
  return [{ name: texts.licence, value: licence }, ...proof];
}

function Original({ url }: { url: string }) {
  if (!/^https?:/i.test(url)) return url;
  return (
    <a className={link} href={url} rel="noreferrer" target="_blank">
      {url}
    </a>
  );
}
