/** What a server's robots.txt asks of us. */
export type Robots = {
  /** Whether a path (with its query) may be asked for. */
  allows: (path: string) => boolean;
  /** Seconds between two requests, where it names some. */
  pauseSeconds: number | null;
};

type Rule = { isAllowed: boolean; pattern: string };
type Group = { agents: string[]; rules: Rule[]; pauseSeconds: number | null };

const ourName = 'depeche';
// RFC 9309, section 2.5: what comes after 500 kibibytes need not be read.
const longest = 500 * 1024;
const longestPause = 60;

/**
 * Reads a robots.txt (RFC 9309): the groups that name us count together, else those for everybody; the longest pattern that
 * matches decides, and where two are as long, the one that allows. `Crawl-delay`, which is no part of the standard, is read
 * because those who write it mean it.
 */
export function readRobots(text: string): Robots {
  const groups = readGroups(text.slice(0, longest));
  const named = groups.filter(({ agents }) => agents.includes(ourName));
  const ours = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = ours.flatMap((group) => group.rules).toSorted((one, other) => rank(other) - rank(one));
  const pauses = ours.flatMap(({ pauseSeconds }) => pauseSeconds ?? []);
  return {
    allows: (path) =>
      path === '/robots.txt' || (rules.find(({ pattern }) => matches(path, pattern))?.isAllowed ?? true),
    pauseSeconds: pauses.length > 0 ? Math.min(longestPause, Math.max(...pauses)) : null,
  };
}

function rank({ pattern, isAllowed }: Rule): number {
  return pattern.length * 2 + (isAllowed ? 1 : 0);
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*/, '')) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], pauseSeconds: null });
      groups.at(-1)?.agents.push(value.toLowerCase().replace(/\/.*/, ''));
      isNaming = true;
      continue;
    }
    const group = groups.at(-1);
    if (!group || !['allow', 'disallow', 'crawl-delay'].includes(name)) continue;
    isNaming = false;
    if (name === 'crawl-delay') group.pauseSeconds = Number(value) > 0 ? Number(value) : null;
    // An empty rule is no rule: «Disallow:» allows everything.
    else if (value !== '') group.rules.push({ isAllowed: name === 'allow', pattern: plain(value) });
  }
  return groups;
}

// Section 2.2.2: both sides are compared escaped in the same way.
function plain(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}

// Section 2.2.3: `*` is anything, `$` the end. Part by part, so that no pattern can take long.
function matches(path: string, pattern: string): boolean {
  const target = plain(path);
  const isWhole = pattern.endsWith('$');
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!target.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(0, -1)) {
    const found = target.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1);
  if (last === undefined) return !isWhole || at === target.length;
  if (isWhole) return target.length - last.length >= at && target.endsWith(last);
  return target.indexOf(last, at) >= 0;
}
