/** What the desk has to say, and what can be done about it. */
export type Notice = { text: string; isAlert: boolean; offers: readonly { label: string; act: () => void }[] };

/** A word of the desk above the open dispatch. */
export function DeskNotice({ notice }: { notice: Notice | null }) {
  return (
    <div className="empty:hidden" role={notice?.isAlert ? 'alert' : 'status'}>
      {notice && (
        <p
          className={`flex flex-wrap items-center gap-x-4 border-b px-4 py-1.5 font-semibold xl:px-6 ${notice.isAlert ? 'border-s-3 border-s-signal' : 'bg-tint'}`}
        >
          <span className="py-1.5">{notice.text}</span>
          {notice.offers.map(({ label, act }) => (
            <button
              className="min-h-9 cursor-pointer font-bold underline underline-offset-3"
              key={label}
              onClick={act}
              type="button"
            >
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
