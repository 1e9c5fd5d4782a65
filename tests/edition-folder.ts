import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTemporaryFolder } from './temporary-folder.ts';

const aPicture = fileURLToPath(new URL('../db/seed/edition/pictures/port-conteneurs.png', import.meta.url));

const article = (matter: Record<string, string>, html: string) =>
  `---\n${Object.entries(matter)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n${html}\n`;

const staff = {
  headline: 'Le port attend',
  standfirst: 'Un chapeau.',
  section: 'monde',
  kind: 'news',
  published: '3 h',
};

/** The files of an edition of five articles, by name: every kind of thing that an edition can hold, once. */
export const tinyEdition: Record<string, string> = {
  'editions.yaml':
    '- { locale: fr, name: Français, timeZone: Europe/Paris, isDefault: true }\n- { locale: en, name: English, timeZone: Europe/Paris, isDefault: false }',
  'sections.yaml':
    '- { key: monde, names: { fr: Monde, en: World }, slugs: { fr: monde, en: world }, descriptions: { fr: Loin, en: Far } }\n- { key: europe, parent: monde, names: { fr: Europe }, slugs: { fr: europe }, descriptions: { fr: Près } }',
  'people.yaml':
    '- { key: lea, name: Léa, email: Lea@depeche.example, roles: { fr: Reporter }, bios: { fr: Une vie. } }',
  'sources.yaml':
    '- { key: harbour, name: The Harbour, language: en, homepage: https://harbour.example/, licence: { policy: full, proof: oui }, section: monde, trust: watched }',
  'media.yaml':
    'port: { file: port.png, focal: [0.2, 0.8], credit: "Dessin : x", licence: CC BY 4.0, alt: { fr: Un port } }',
  'settings.yaml':
    'publisher: { name: La Gazette, legalForm: SA, postalAddress: "", director: "", host: "", email: lea@depeche.example, sameAs: [] }',
  'breaking.yaml': '- { locale: fr, text: "Le port ferme !", article: le-port-attend, since: 1 h, lasts: 3 h }',
  'pages/fr/vie-privee.html': article(
    { key: 'privacy', title: 'Vie privée' },
    '<p>Pas de trace. <a href="/infos/mentions-legales">Qui ?</a></p>',
  ),
  'front.yaml': 'fr: [le-port-attend]\nen: []',
  'articles/fr/le-port-attend.html': article(
    {
      ...staff,
      authors: '[lea]',
      tags: '[Mer, "Ports d’hiver"]',
      picture: 'port',
      caption: 'Le port, ce matin',
      story: 'port',
      updated: '1 h',
      corrections: '[{ at: "2 h", note: "Le port est à l’est." }]',
    },
    '<p>Voir <a href="depeche:une-depeche">la dépêche</a>.</p><figure><img src="port"><figcaption>Le port</figcaption></figure>',
  ),
  'articles/fr/une-depeche.html': article(
    {
      ...staff,
      section: 'europe',
      wire: '{ source: harbour, url: "https://harbour.example/1", headline: A story, published: "5 h", engine: essai, reviewed: { by: lea, at: "1 h" } }',
    },
    '<p>Une dépêche traduite.</p>',
  ),
  'articles/fr/une-depeche.original.html': '<p>A translated story.</p>',
  'articles/fr/retire.html': article(
    { ...staff, published: '2 d', withdrawn: '{ at: "1 d", reason: Une erreur. }' },
    '<p>Parti.</p>',
  ),
  'articles/fr/vieux.html': article({ ...staff, published: '3 y' }, '<p>Il y a longtemps.</p>'),
  'articles/en/the-port-waits.html': article(
    { ...staff, headline: 'The port waits', story: 'port' },
    '<p>Waiting.</p>',
  ),
};

/** Writes an edition into a folder of its own; `changes` replace files, null leaves one out. */
export async function writeEdition(changes: Record<string, string | null> = {}): Promise<string> {
  const folder = await makeTemporaryFolder('edition');
  for (const [name, text] of Object.entries({ ...tinyEdition, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await cp(aPicture, join(folder, 'port.png'));
  return folder;
}
