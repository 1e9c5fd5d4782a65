import { sourceTexts } from '#messages/newsroom/sources.ts';
import type { SourceLook } from '#newsroom/look-for-source.ts';
import { AccountPart } from '../account/account-part.tsx';

type Props = Pick<SourceLook, 'others'> & { submit: (data: FormData) => void };

/** Other feeds that a site names; each can be looked at instead. */
export function OtherFeeds({ others, submit }: Props) {
  return (
    <AccountPart title={sourceTexts.find.others}>
      <ul>
        {others.map(({ address, title }) => (
          <li key={address}>
            <form action={submit}>
              <input name="address" type="hidden" value={address} />
              <button
                className="min-h-11 cursor-pointer text-start underline underline-offset-2 wrap-anywhere hover:text-signal"
                type="submit"
              >
                {title || address}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </AccountPart>
  );
}
