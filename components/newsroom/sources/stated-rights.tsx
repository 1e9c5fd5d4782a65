import { sourceTexts } from '#messages/newsroom/sources.ts';

type Props = { rights: { isMiningReserved: boolean | null; policy: string | null; isAiRefused: boolean } };

const texts = sourceTexts.rights;

/** What a source says of the use of its texts by machines, in words. */
export function StatedRights({ rights: { isMiningReserved, policy, isAiRefused } }: Props) {
  if (!isMiningReserved && !isAiRefused) return <p>{texts.none}</p>;
  const terms = policy !== null && /^https?:/i.test(policy) ? policy : null;
  return (
    <>
      {isMiningReserved && (
        <p className="font-semibold">
          {texts.mining}{' '}
          {terms && (
            <a className="font-normal underline underline-offset-2" href={terms} rel="noreferrer" target="_blank">
              {texts.policy}
            </a>
          )}
        </p>
      )}
      {isAiRefused && <p className="font-semibold">{texts.ai}</p>}
    </>
  );
}
