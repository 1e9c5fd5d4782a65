/** In small letters, without accents, ligatures taken apart: as the database's plain_text() writes what can be typed in Latin letters. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/**
 * How many letters have to be put in, left out, replaced, or exchanged with their neighbour to make `b` of `a`
 * (Damerau–Levenshtein distance, «optimal string alignment»).
 */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]; // nothing stands before the first row
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchange = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      ];
      if (isExchange) ways.push((beforeLast[column - 2] ?? 0) + 1);
      current.push(Math.min(...ways));
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Everything that is one typing error away from `word`, with the letters of the Latin alphabet. */
export function oneEditAway(word: string): string[] {
  const splits = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const edits = splits.flatMap(([head, tail]) => [
    ...(tail === '' ? [] : [head + tail.slice(1)]),
    ...(tail.length < 2 ? [] : [`${head}${tail[1]}${tail[0]}${tail.slice(2)}`]),
    ...letters.flatMap((letter) => [head + letter + tail, ...(tail === '' ? [] : [head + letter + tail.slice(1)])]),
  ]);
  return [...new Set(edits)].filter((edit) => edit !== word && edit !== '');
}
