import { childrenNamed, wordsNamed } from './elements.ts';
import type { FeedPerson } from './feed.ts';
import { plainTextOf, wordsOf } from './feed-text.ts';
import { resolve, type XmlElement } from './xml-tree.ts';

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.+-]+ at [\w-]+ dot \w+/;

/**
 * Who wrote an item, or answers for a feed: Atom's persons, RSS's «address (name)», Dublin Core's creators, the podcasts'
 * own. What is named twice is told once; one that names an address completes another that names a person only.
 */
export function authorsOf(parent: XmlElement): FeedPerson[] {
  const persons = [
    ...childrenNamed(parent, 'atom:author', 'author').map(readPerson),
    ...childrenNamed(parent, 'dc:creator', 'dc:author', 'dcterms:creator').map(readPerson),
    ...childrenNamed(parent, 'itunes:author', 'managingeditor', 'managingdirector').map(readPerson),
    ...childrenNamed(parent, 'media:credit')
      .filter((element) => element.attributes.role === 'author')
      .map(readPerson),
  ];
  const known: FeedPerson[] = [];
  for (const person of persons) {
    if (person.name === '' && person.email === null && person.url === null) continue;
    const same = known.find((other) => isSame(other, person));
    if (!same) known.push(person);
    else {
      same.email ??= person.email;
      same.url ??= person.url;
      if (same.name === '' || same.name === same.email) same.name = person.name || same.name;
    }
  }
  return known;
}

function isSame(one: FeedPerson, other: FeedPerson): boolean {
  const name = (person: FeedPerson) => person.name.toLowerCase();
  return name(one) === name(other) || (one.email !== null && one.email === other.email);
}

function readPerson(element: XmlElement): FeedPerson {
  const hasParts = element.children.some(
    (child) => child.kind === 'element' && /(?:^|:)(?:name|email|uri|url|homepage)$/.test(child.name),
  );
  if (!hasParts) {
    const words = wordsOf(element);
    // «Me <me@example.org>» would lose its address as HTML.
    return readNameAndAddress(/<[^<>\s]+@[^<>\s]+>/.test(words) ? words : plainTextOf(element) || words);
  }
  const part = (...names: string[]) =>
    wordsNamed(element, ...names.flatMap((name) => [`atom:${name}`, name, `itunes:${name}`, `foaf:${name}`]));
  const url = part('uri', 'url', 'homepage');
  return {
    name: part('name'),
    email: part('email') || null,
    url: url === '' ? null : resolve(url, element.baseUrl),
  };
}

/** «me@example.org (Me)», «Me <me@example.org>», «Me (me@example.org)», or a name alone. */
function readNameAndAddress(text: string): FeedPerson {
  const email = address.exec(text)?.[0] ?? null;
  if (email === null) return { name: text, email: null, url: null };
  const name = text
    .replace(email, '')
    .replace(/^mailto:/i, '')
    .replaceAll('()', '')
    .replaceAll('<>', '')
    .replaceAll('&lt;&gt;', '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[,;\s-]+|[,;\s-]+$/g, '');
  return { name, email, url: null };
}
