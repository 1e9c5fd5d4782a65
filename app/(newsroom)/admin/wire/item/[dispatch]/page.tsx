import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { EventList } from '#components/newsroom/story/event-list.tsx';
import { FactList } from '#components/newsroom/story/fact-list.tsx';
import { PictureList } from '#components/newsroom/story/picture-list.tsx';
import { StageList } from '#components/newsroom/story/stage-list.tsx';
import { TranslationList } from '#components/newsroom/story/translation-list.tsx';
import { writer } from '#db/process-connections.ts';
import {
  findDispatchStory,
  listDispatchEvents,
  listDispatchesOfEvent,
  listStoryTranslations,
} from '#db/queries/editor-dispatch-story.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';
import { can } from '#newsroom/access.ts';
import { sourceScreenPath } from '#paths/newsroom.ts';
import { KeepingScreen } from '../../../keeping-screen.tsx';
import { newsroomClock } from '../../../newsroom-clock.ts';
import { restartDispatchAction } from '../../../sources/actions.ts';
import { OthersOfEvent } from './others-of-event.tsx';
import { storyFacts } from './story-facts.tsx';

type Props = { params: Promise<{ dispatch: string }> };

const { facts, stages, translations, pictures, event, events } = storyTexts;

export function generateMetadata(): Metadata {
  return { title: storyTexts.story };
}

/** Everything that is known of one item of the wire: what it is, how far it is, what happened to it and what became of it. */
export default async function StoryScreen({ params }: Props) {
  const actor = await requireActor();
  const { dispatch: id } = await params;
  const mayKeep = can(actor, 'manage-sources');
  const isAsked = (mayKeep || can(actor, 'translate')) && z.uuid().safeParse(id).success;
  const story = isAsked ? await findDispatchStory(writer(), actor, id) : null;
  if (!story) notFound();
  const [clock, happened, made, others] = await Promise.all([
    newsroomClock(),
    listDispatchEvents(writer(), actor, id),
    listStoryTranslations(writer(), actor, id),
    story.cluster ? listDispatchesOfEvent(writer(), actor, { clusterId: story.cluster.id, but: id, limit: 20 }) : [],
  ]);
  return (
    <KeepingScreen
      actor={actor}
      current={can(actor, 'translate') ? 'wire' : 'sources'}
      title={story.headline}
      titleLanguage={story.language}
      {...(mayKeep && { back: { href: sourceScreenPath(story.source.id), name: storyTexts.back } })}
    >
      <AccountPart title={facts.title}>
        <FactList facts={storyFacts(story, { clock, mayKeep })} />
      </AccountPart>
      <AccountPart title={stages.title} {...(mayKeep && { explanation: stages.explanation })}>
        <StageList clock={clock} restart={mayKeep ? restartDispatchAction : null} story={story} />
      </AccountPart>
      <AccountPart title={translations.title}>
        <TranslationList language={story.language} mayTranslate={can(actor, 'translate')} translations={made} />
      </AccountPart>
      <AccountPart title={pictures.title}>
        <PictureList pictures={story.pictures} />
      </AccountPart>
      <AccountPart title={event.title}>
        <OthersOfEvent chosen={story.cluster?.chosenDispatchId ?? null} clock={clock} others={others} />
      </AccountPart>
      <AccountPart title={events.title}>
        <EventList clock={clock} events={happened} />
      </AccountPart>
    </KeepingScreen>
  );
}
