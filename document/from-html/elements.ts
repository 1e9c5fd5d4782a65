function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** HTML elements that go with their content: code, styles, controls, frames and what only a browser's machinery needs. */
export const droppedElements = setOf(
  'script style template object embed applet form input button select option optgroup datalist textarea canvas map area ' +
    'head title meta link base basefont noframes noembed frameset frame param source track dialog portal slot meter progress',
);

/** HTML elements that end a paragraph before and after them and have no other meaning for an article. */
export const plainBlocks = setOf(
  'p div section article main header footer nav address center details summary fieldset legend hgroup search body html ' +
    'dl dt dd li figcaption aside tbody thead tfoot tr td th caption listing xmp plaintext dir',
);

/** HTML elements that may be opened up without anything of meaning being lost. */
export const plainInlines = setOf(
  'a span font small big u ins abbr acronym bdi bdo mark time data label wbr nobr blink marquee noscript picture ruby rb ' +
    'rt rp rtc output col colgroup strike tt',
);

/** Heading levels: an article has crossheads of level 2 to 4 (level 1 is its headline). */
export const headingLevels: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);
