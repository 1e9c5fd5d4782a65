/** A node of JSON-LD: what schema.org says of one thing. */
export type StructuredNode = Readonly<Record<string, unknown>>;

const longest = 1_000_000;
const mostNodes = 2_000;
const deepest = 12;

// schema.org/Article and what is more specific; LiveBlogPosting is a BlogPosting. The plainer ones come last.
const articleTypes = [
  'newsarticle',
  'reportagenewsarticle',
  'analysisnewsarticle',
  'backgroundnewsarticle',
  'opinionnewsarticle',
  'reviewnewsarticle',
  'askpublicnewsarticle',
  'liveblogposting',
  'report',
  'article',
  'blogposting',
  'socialmediaposting',
  'webpage',
];

/** The nodes of a page's JSON-LD, those of `@graph` and those within nodes too. What is no JSON is passed over. */
export function readStructuredData(scripts: readonly string[]): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  for (const script of scripts) collect(parseLeniently(script), nodes, 0);
  return nodes;
}

/** The node that is the article of the page: the most specific type, and of several the one with the page's address. */
export function findArticleNode(nodes: readonly StructuredNode[], address: string | null): StructuredNode | null {
  const rank = (node: StructuredNode) => {
    const ranks = typesOf(node).flatMap((type) => (articleTypes.includes(type) ? [articleTypes.indexOf(type)] : []));
    const isNamed = textOf(node, 'headline') !== null || textOf(node, 'articleBody') !== null;
    return ranks.length === 0 ? null : Math.min(...ranks) + (isNamed ? 0 : 20) - (isAbout(node, address) ? 5 : 0);
  };
  let best: { node: StructuredNode; rank: number } | null = null;
  for (const node of nodes) {
    const own = rank(node);
    if (own !== null && (best === null || own < best.rank)) best = { node, rank: own };
  }
  return best?.node ?? null;
}

/** The types of a node, in lower case and without their vocabulary's address. */
export function typesOf(node: StructuredNode): string[] {
  return valuesOf(node, '@type').flatMap((type) =>
    typeof type === 'string' ? [type.toLowerCase().replace(/^.*[/#:]/, '')] : [],
  );
}

/** The values of a property, as a list. */
export function valuesOf(node: StructuredNode, property: string): unknown[] {
  const value = node[property];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text of a property: a word, or a thing's name. */
export function textOf(node: StructuredNode, property: string): string | null {
  for (const value of valuesOf(node, property)) {
    const text = isNode(value) ? (value['@value'] ?? value.name) : value;
    if (typeof text === 'string' && text.trim() !== '') return text;
    if (typeof text === 'number') return String(text);
  }
  return null;
}

/** The first address of a property: a word, or a thing's address. */
export function addressOf(node: StructuredNode, property: string): string | null {
  for (const value of valuesOf(node, property)) {
    const address = isNode(value) ? (value['@id'] ?? value.url ?? value.contentUrl) : value;
    if (typeof address === 'string' && address.trim() !== '') return address.trim();
  }
  return null;
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is StructuredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbout(node: StructuredNode, address: string | null): boolean {
  return address !== null && ['url', 'mainEntityOfPage', '@id'].some((name) => addressOf(node, name) === address);
}

function collect(value: unknown, nodes: StructuredNode[], depth: number): void {
  if (depth > deepest || nodes.length >= mostNodes) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const within of Object.values(value)) collect(within, nodes, depth + 1);
  }
}

// Pages put comments and CDATA around it, and line feeds into its words.
function parseLeniently(script: string): unknown {
  if (script.length > longest) return null;
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  return parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
