import type { SiteContext } from './site-context.ts';

/** The way back to where a reader left off, which only the reader's own device knows: hidden until a module finds it. */
export function ResumeOffer({ site }: { site: SiteContext }) {
  const { place } = site.messages.reading;
  return (
    <p className="floating resume-offer" hidden>
      <a className="font-bold" href="#content">
        {place.resume}
      </a>
      <button type="button">{place.dismiss}</button>
    </p>
  );
}
