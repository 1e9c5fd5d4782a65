/** An address that somebody is to copy and hand on; its words say what it is. */
export function LinkToHandOn({ words, address }: { words: string; address: string }) {
  return (
    <div className="grid gap-y-1" role="status">
      <p className="font-bold">{words}</p>
      <p className="select-all break-all border border-rule bg-tint px-3 py-2 text-label">{address}</p>
    </div>
  );
}
