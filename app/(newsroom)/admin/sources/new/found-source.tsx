import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { AddressForm } from '#components/newsroom/sources/address-form.tsx';
import { FoundItems } from '#components/newsroom/sources/found-items.tsx';
import { SourceForm } from '#components/newsroom/sources/source-form.tsx';
import { StatedRights } from '#components/newsroom/sources/stated-rights.tsx';
import { writer } from '#db/process-connections.ts';
import { listArrangedSections } from '#db/queries/editor-section-tree.ts';
import { findSourceByName } from '#db/queries/editor-sources.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { explainWireFailure } from '#messages/newsroom/wire-failures.ts';
import type { Actor } from '#newsroom/actor.ts';
import { type LookError, lookForSource, type SourceLook } from '#newsroom/look-for-source.ts';
import { writeSelectors } from '#newsroom/source-selectors.ts';
import { newSourcePath, sourceScreenPath } from '#paths/newsroom.ts';
import { newsroomClock } from '../../newsroom-clock.ts';
import { addSourceAction } from '../actions.ts';
import { sectionChoices } from '../source-fields.ts';

const texts = sourceTexts.find;

/** What stands behind an address: the last items and the form that adds the source, or why there is none. */
export async function FoundSource({ actor, address }: { actor: Actor; address: string }) {
  const look = await lookForSource(writer(), actor, { address });
  if (!look.ok) return <AddressForm address={address} problem={sentenceOf(look.error)} />;
  const found = look.value;
  const [clock, sections, known] = await Promise.all([
    newsroomClock(),
    listArrangedSections(writer(), actor),
    findSourceByName(writer(), actor, found.feedUrl),
  ]);
  return (
    <>
      <AddressForm address={address} problem={null} />
      {known && (
        <p className="border-s-3 border-signal ps-4 text-label font-semibold" role="status">
          {texts.known}{' '}
          <a className="underline underline-offset-2" href={sourceScreenPath(known.id)}>
            {known.name}
          </a>
        </p>
      )}
      <AccountPart
        explanation={found.selectors.item ? sourceTexts.found.isPage : sourceTexts.found.explanation(found.feedUrl)}
        title={sourceTexts.found.title}
      >
        <FoundItems clock={clock} items={found.items} language={found.language} />
      </AccountPart>
      {found.others.length > 0 && <OtherFeeds others={found.others} />}
      <AccountPart title={sourceTexts.facts.rights}>
        <StatedRights rights={found.rights} />
      </AccountPart>
      {!known && (
        <SourceForm
          action={addSourceAction}
          sections={sectionChoices(sections)}
          sourceId={null}
          values={beginningOf(found)}
        />
      )}
    </>
  );
}

function OtherFeeds({ others }: Pick<SourceLook, 'others'>) {
  return (
    <AccountPart title={texts.others}>
      <ul>
        {others.map(({ address, title }) => (
          <li key={address}>
            <a className="inline-block py-1.5 underline underline-offset-2" href={newSourcePath(address)}>
              {title || address}
            </a>
          </li>
        ))}
      </ul>
    </AccountPart>
  );
}

function beginningOf({ name, feedUrl, homepage, language, selectors }: SourceLook) {
  return {
    name,
    feedUrl,
    homepage: homepage ?? '',
    language: language ?? '',
    city: '',
    sectionId: '',
    licencePolicy: 'link_only',
    licenceProof: '',
    licenceUntil: '',
    trust: 'watched',
    filing: 'draft',
    rhythmMinutes: '',
    selectors: writeSelectors(selectors),
  };
}

function sentenceOf(error: LookError): string {
  switch (error.kind) {
    case 'forbidden':
      return explainFailure(error);
    case 'no_answer':
      return texts.noAnswer;
    case 'not_found_there':
      return explainWireFailure(error.failure);
  }
}
