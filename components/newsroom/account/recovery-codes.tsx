'use client';

import { QuietButton } from '#components/ui/quiet-button.tsx';
import type { AccountTexts } from '#messages/newsroom/account.ts';

type Props = { codes: readonly string[]; texts: Pick<AccountTexts['secondFactor'], 'codes' | 'copy'> };

/** Recovery codes, the only time that they are shown. */
export function RecoveryCodes({ codes, texts }: Props) {
  return (
    <div className="grid gap-y-4 border-t py-5" role="status">
      <p className="max-w-text text-label font-bold leading-body">{texts.codes}</p>
      <ul className="grid max-w-[34rem] gap-x-8 gap-y-1 sm:grid-cols-2">
        {codes.map((code) => (
          <li className="text-line tabular-nums" key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <QuietButton onClick={() => navigator.clipboard.writeText(codes.join('\n'))} type="button">
          {texts.copy}
        </QuietButton>
      </div>
    </div>
  );
}
