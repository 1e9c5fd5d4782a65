import type { SiteContext } from './site-context.ts';

const speeds = [0.8, 1, 1.25, 1.5, 2];

/** What steers the reading aloud; hidden until it begins. */
export function ListenBar({ site }: { site: SiteContext }) {
  const { listen } = site.messages.reading;
  const numbers = new Intl.NumberFormat(site.clock.locale);
  return (
    <section aria-label={listen.label} className="floating listen-bar" hidden>
      <button className="font-bold" data-other={listen.resume} data-voice="pause" type="button">
        {listen.pause}
      </button>
      <label>
        {listen.speed}{' '}
        <select defaultValue="1">
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              ×{numbers.format(speed)}
            </option>
          ))}
        </select>
      </label>
      <button data-voice="stop" type="button">
        {listen.stop}
      </button>
    </section>
  );
}
