import type { Settings } from '#db/queries/published-settings.ts';
import { FactList } from './fact-list.tsx';
import type { SiteContext } from './site-context.ts';

/** Who answers for the paper, as the law wants it told; what the newsroom has not settled is not mentioned. */
export function PublisherFacts({ publisher, site }: { publisher: Settings['publisher']; site: SiteContext }) {
  const { facts } = site.messages.info;
  const { name, legalForm, postalAddress, director, host, email } = publisher;
  return (
    <FactList
      facts={[
        [facts.publisher, name],
        [facts.legalForm, legalForm],
        [facts.address, postalAddress],
        [facts.director, director],
        [facts.host, host],
        [
          facts.email,
          email && (
            <a className="inline-block py-0.5 underline underline-offset-2" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        ],
      ]}
    />
  );
}
