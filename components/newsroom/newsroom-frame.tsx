import type { ReactNode } from 'react';
import type { NewsroomTexts } from '#messages/newsroom/fr.ts';
import type { Actor } from '#newsroom/actor.ts';
import { accountPath } from '#paths/newsroom.ts';
import { deskPath, frontPath } from '#paths.ts';
import { CommandPalette } from './palette/command-palette.tsx';
import { HeldCount } from './wire/held-count.tsx';

type Screen = { key: string; href: string; name: string };

type Props = {
  actor: Extract<Actor, { kind: 'person' }>;
  messages: NewsroomTexts;
  /** The screens that this person may open, in the order of the bar. */
  screens: readonly Screen[];
  /** The key of the screen that is open. */
  current: string;
  title: string;
  /** Its language, where it is not the newsroom's. */
  titleLanguage?: string;
  /** What can be done on this screen, beside its title. */
  tools?: ReactNode;
  /** A screen that needs all the room there is; on a desk its parts scroll by themselves. */
  isWide?: boolean;
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** The frame of every screen of the newsroom: name, bar, person, title. */
export function NewsroomFrame({ title, titleLanguage, tools, isWide = false, children, ...bar }: Props) {
  return (
    <div className={isWide ? 'px-4 md:px-8 lg:flex lg:h-dvh lg:flex-col' : 'mx-auto max-w-page px-4 pb-16 md:px-8'}>
      <a
        className="sr-only font-bold focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-20 focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
        href="#content"
      >
        {bar.messages.skipToContent}
      </a>
      <Bar {...bar} isWide={isWide} />
      <main className={isWide ? 'lg:flex lg:min-h-0 lg:grow lg:flex-col' : undefined} id="content" tabIndex={-1}>
        <div className={isWide ? 'sr-only' : 'flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-5'}>
          <h1 className="font-serif text-third" lang={titleLanguage}>
            {title}
          </h1>
          {tools}
        </div>
        {children}
      </main>
    </div>
  );
}

type BarProps = Pick<Props, 'actor' | 'messages' | 'screens' | 'current' | 'signOut' | 'isWide'>;

function Bar({ actor, messages, screens, current, signOut, isWide }: BarProps) {
  return (
    <header className={`border-b-3 border-ink ${isWide ? '-mx-4 px-4 md:-mx-8 md:px-8' : ''}`}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
        <p className="me-auto font-serif text-second font-semibold leading-none tracking-name">
          <a href={deskPath}>
            Dépêche<span className="text-signal">.</span>
          </a>
        </p>
        <CommandPalette screens={screens} />
        <a className="py-2 underline underline-offset-2" href={frontPath({ locale: 'fr', isDefault: true })}>
          {messages.publicSite}
        </a>
        <a className="py-2 font-bold underline underline-offset-2" href={accountPath}>
          {actor.name}
        </a>
        <form action={signOut}>
          <button className="cursor-pointer py-2 underline underline-offset-2" type="submit">
            {messages.signOut}
          </button>
        </form>
      </div>
      <nav aria-label={messages.screens} className="-mx-4 overflow-x-auto px-4 md:mx-0 md:px-0">
        <ul className="flex gap-x-5">
          {screens.map(({ key, href, name }) => (
            <li key={key}>
              <a
                aria-current={key === current ? 'page' : undefined}
                className="block whitespace-nowrap py-2.5 font-semibold hover:underline aria-[current]:shadow-[inset_0_-3px_0_var(--color-signal)]"
                href={href}
              >
                {name}
                {key === 'wire' && <HeldCount />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
