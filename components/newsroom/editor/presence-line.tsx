import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { usePresence } from './use-presence.ts';

type Props = { articleId: string; onVersion: (version: number) => void };

/** Says who else has the article open, and tells the others that it is open here. */
export function PresenceLine({ articleId, onVersion }: Props) {
  const others = usePresence(articleId, onVersion);
  return (
    <p className="font-bold empty:hidden" role="status">
      {others.length > 0 && colleagueTexts.alsoHere(others)}
    </p>
  );
}
