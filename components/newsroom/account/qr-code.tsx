/** A QR code, dark on light in any theme, with the four free cells around it that readers need (ISO/IEC 18004). */
export function QrCode({ cells, label }: { cells: readonly (readonly boolean[])[]; label: string }) {
  const size = cells.length + 8;
  const path = cells.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('');
  return (
    <svg aria-label={label} className="qr-code" role="img" shapeRendering="crispEdges" viewBox={`0 0 ${size} ${size}`}>
      <rect height={size} width={size} />
      <path d={path} />
    </svg>
  );
}
