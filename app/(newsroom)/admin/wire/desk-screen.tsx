import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import type { DeskItem } from '#components/newsroom/wire/desk-item.ts';
import { WireDesk } from '#components/newsroom/wire/wire-desk.tsx';
import { writer } from '#db/process-connections.ts';
import { listMembers } from '#db/queries/editor-members.ts';
import { listSectionChoices } from '#db/queries/editor-sections.ts';
import { listSources } from '#db/queries/editor-sources.ts';
import { countDeskQueues } from '#db/queries/editor-wire-desk.ts';
import { env } from '#env.ts';
import { wallTime } from '#lib/dates.ts';
import { nameOfEngine } from '#messages/newsroom/engines.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { can } from '#newsroom/access.ts';
import type { Actor } from '#newsroom/actor.ts';
import { reviewRecordPath } from '#paths/newsroom.ts';
import type { DeskQuery } from '#paths/wire-desk.ts';
import { signOutAction } from '../actions.ts';
import { enginesSetUp } from '../engines/engines-set-up.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { screensFor } from '../screens.ts';
import { acceptBatchAction, workOnTranslationAction } from './actions.ts';
import { filterOf, readQueue } from './read-desk.ts';

type Props = { actor: Extract<Actor, { kind: 'person' }>; query: DeskQuery; opened: DeskItem | null };

const languages = new Intl.DisplayNames('fr', { type: 'language' });

/** The wire desk, with or without something open. */
export async function DeskScreen({ actor, query, opened }: Props) {
  const { state, ...filter } = filterOf(query);
  const [counts, members, sources, sections, clock] = await Promise.all([
    countDeskQueues(writer(), actor, { userId: actor.userId, filter }),
    listMembers(writer(), actor),
    listSources(writer(), actor),
    listSectionChoices(writer(), actor),
    newsroomClock(),
  ]);
  const queue = await readQueue(actor, query, counts[state]);
  const mayPublish = can(actor, 'publish');
  const editions = new Map(sections.map(({ locale, edition }) => [locale, edition]));
  const known = new Set(sources.map(({ language }) => language));
  const may = members.filter(({ role, suspendedAt }) => role !== 'reporter' && suspendedAt === null);
  return (
    <NewsroomFrame
      actor={actor}
      current="wire"
      isWide
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={wireDeskTexts.title}
    >
      <WireDesk
        batchAction={mayPublish ? acceptBatchAction : null}
        choices={{
          counts,
          sources: sources.map(({ id, name }) => ({ value: id, name })),
          languages: [...known].map((value) => ({ value, name: languages.of(value) ?? value })),
          editions: [...editions].map(([value, name]) => ({ value, name })),
        }}
        clock={clock}
        colleagues={may.map(({ id, name }) => ({ value: id, name }))}
        engines={enginesSetUp(env.translation).map((value) => ({ value, name: nameOfEngine(value) }))}
        me={{ userId: actor.userId, name: actor.name }}
        mayPublish={mayPublish}
        now={wallTime(clock, new Date())}
        opening={{ queue, opened, query }}
        record={can(actor, 'see-audit-log') ? reviewRecordPath({}, 'csv') : null}
        workAction={workOnTranslationAction}
      />
    </NewsroomFrame>
  );
}
