import { expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { mediaIn } from '#document/references.ts';
import { pictureId } from './page-pictures.ts';
import { settlePictures } from './settle-pictures.ts';

const media = '01890a5d-ac96-774b-bcce-b302099a8057';
const documentOf = (html: string) => documentFromHtml(html, { resolveMedia: pictureId }).document;
const typesIn = (html: string, kept: string) =>
  settlePictures(documentOf(html), (id) => (id === pictureId(kept) ? media : null)).content.map(({ type }) => type);

test('a copied picture is named by its media id', () => {
  const settled = settlePictures(documentOf('<p>a</p><img src="https://x.example/a.jpg">'), () => media);
  expect(mediaIn(settled)).toEqual([media]);
});

test('a picture that was not copied leaves with its caption', () => {
  const html = '<p>a</p><figure><img src="https://x.example/a.jpg"><figcaption>b</figcaption></figure><p>c</p>';
  expect(typesIn(html, 'other')).toEqual(['paragraph', 'paragraph']);
});

test('a gallery of which one picture is left becomes that picture', () => {
  const html = '<div class="gallery"><img src="https://x.example/a.jpg"><img src="https://x.example/b.jpg"></div>';
  expect(typesIn(html, 'https://x.example/b.jpg')).toEqual(['figure']);
  expect(typesIn(html, 'other')).toEqual(['paragraph']);
});

test('pictures within boxes and lists leave them valid', () => {
  const html =
    '<aside class="infobox"><h3>t</h3><img src="https://x.example/a.jpg"></aside><ul><li>a<img src="https://x.example/b.jpg"></li></ul>';
  expect(typesIn(html, 'other')).toEqual(['bulletList']);
});
