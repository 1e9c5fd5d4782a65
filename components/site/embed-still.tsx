import type { Embed } from '#document/article-document.ts';
import { type EmbedPlayer, embedPlayer } from '#lib/embed-player.ts';
import type { SiteContext } from './site-context.ts';

type Props = { embed: Embed['attrs']; id: string | undefined; site: SiteContext };

/**
 * Something of another site, as a still of our own: nothing is asked of that site before the reader asks for it. With a
 * script the player comes into the same place, else, in the light version, and where we know no player, it is a link.
 */
export function EmbedStill({ embed, id, site }: Props) {
  const player = site.masthead.edition.isLite ? null : embedPlayer(embed.url);
  return player ? (
    <Still embed={embed} id={id} player={player} site={site} />
  ) : (
    <Elsewhere embed={embed} id={id} site={site} />
  );
}

function Still({ embed, id, player, site }: Props & { player: EmbedPlayer }) {
  const { kinds, waits } = site.messages.reading.embed;
  return (
    <figure className="embed" id={id}>
      <a
        className={`embed-still embed-${player.kind}`}
        data-on="player"
        data-src={player.src}
        href={embed.url}
        rel="noopener"
      >
        <span aria-hidden="true" className="embed-play" />
        <span className="embed-provider">
          {kinds[player.kind]} · <bdi>{embed.provider}</bdi>
        </span>{' '}
        <span className="embed-title">{embed.title || embed.url}</span>
      </a>
      <figcaption>{waits(embed.provider)}</figcaption>
    </figure>
  );
}

function Elsewhere({ embed, id, site }: Props) {
  return (
    <p className="embed" id={id}>
      <a className="embed-link" href={embed.url} rel="noopener">
        <span className="embed-provider">{site.messages.reading.embed.elsewhere(embed.provider)}</span>{' '}
        <span className="embed-title">{embed.title || embed.url}</span>
      </a>
    </p>
  );
}
