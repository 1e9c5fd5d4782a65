import type { Messages } from '#messages/catalogue.ts';

/**
 * A real link to the top. It stands in the bar, clear of the text and of thumbs; CSS keeps it hidden, and so out of
 * the tab order, on the first screen.
 */
export function BackToTop({ messages }: { messages: Messages }) {
  return (
    <a
      className="back-to-top flex min-w-11 shrink-0 items-center max-lg:absolute max-lg:inset-y-0 max-lg:end-0 justify-center gap-x-1.5 bg-ink px-3.5 font-bold text-paper hover:underline"
      href="#top"
    >
      <span aria-hidden="true">↑</span>
      <span className="max-md:sr-only">{messages.site.backToTop}</span>
    </a>
  );
}
