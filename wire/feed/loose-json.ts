/**
 * Parses JSON as feeds really are: behind a guard against scripts, with commas too many, with line breaks in texts, cut off
 * (what was whole before that is kept). Undefined for what is no JSON even then.
 */
export function parseLooseJson(source: string): unknown {
  const text = source.replace(/^\)\]\}',?\s*/, '');
  return parse(text) ?? parse(mendJson(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const deepest = 100;
const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function mendJson(text: string): string {
  const pieces: string[] = [];
  const open: string[] = [];
  // How far everything is whole. What is open changes nowhere but where this does.
  let whole = 0;
  const keep = () => {
    whole = pieces.length;
  };
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]|[^"{}[\],]+|"/gs)) {
    if (token === '"') break;
    if (token === '}' || token === ']') {
      dropComma(pieces);
      open.pop();
    }
    if (token === ',') keep();
    pieces.push(token.startsWith('"') ? token.replace(/\p{Cc}/gu, escapeControl) : token);
    const closer = closers[token];
    if (closer) open.push(closer);
    if (open.length > deepest) return '';
    if (closer || token === '}' || token === ']') keep();
    if (open.length === 0 && token === '}') return pieces.join('');
  }
  return pieces.slice(0, whole).join('') + open.reverse().join('');
}

function dropComma(pieces: string[]): void {
  const last = pieces.findLastIndex((piece) => piece.trim() !== '');
  if (pieces[last] === ',') pieces.splice(last, 1);
}

function escapeControl(sign: string): string {
  return JSON.stringify(sign).slice(1, -1);
}
