/** A state as a word with a dot, the same everywhere; `tone` says whether somebody must act. */
export function Status({ tone, children }: { tone: 'quiet' | 'live' | 'act'; children: string }) {
  const dot = { quiet: 'bg-rule', live: 'bg-ink', act: 'bg-signal' }[tone];
  return (
    <span className="inline-flex items-center gap-x-1.5 whitespace-nowrap">
      <span aria-hidden="true" className={`size-2 rounded-full ${dot}`} />
      {children}
    </span>
  );
}
