/**
 * The JSON form of an article body, as it is stored, sent and rendered. It is ProseMirror's JSON (`Node.toJSON`), hence
 * `type` as the tag of each union. Only `parseDocument` (schema.ts) and `documentFromHtml` (from-html.ts) may call
 * something from outside an `ArticleDocument`; whoever holds one may trust every attribute in it.
 */
export type ArticleDocument = { readonly type: 'doc'; readonly content: readonly Block[] };

/** A block that may stand at the top of an article. */
export type Block = BoxableBlock | Infobox;

/** A block that may stand at the top of an article or in an infobox. */
export type BoxableBlock =
  | ItemBlock
  | Heading
  | Blockquote
  | Pullquote
  | Gallery
  | Audio
  | Video
  | Embed
  | Table
  | HorizontalRule;

/** A block that may also stand in a list item (which begins with a paragraph). */
export type ItemBlock = Paragraph | List | Figure | CodeBlock;

/** A bulleted or numbered list. */
export type List = BulletList | OrderedList;

/** A paragraph of running text. */
export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly Inline[] };

/** A crosshead; level 1 is the headline, which is not part of the body. */
export type Heading = {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 | 4 };
  readonly content?: readonly Inline[];
};

/** An unordered list. */
export type BulletList = { readonly type: 'bulletList'; readonly content: readonly ListItem[] };

/** A numbered list that begins at `start`. */
export type OrderedList = {
  readonly type: 'orderedList';
  readonly attrs: { readonly start: number };
  readonly content: readonly ListItem[];
};

/** One item: a paragraph first (it may be empty), then any item blocks. */
export type ListItem = { readonly type: 'listItem'; readonly content: readonly [Paragraph, ...ItemBlock[]] };

/** A quotation: paragraphs, then at most one attribution. */
export type Blockquote = { readonly type: 'blockquote'; readonly content: readonly (Paragraph | Attribution)[] };

/** A sentence pulled from the text: one paragraph, then at most one attribution. */
export type Pullquote = { readonly type: 'pullquote'; readonly content: readonly (Paragraph | Attribution)[] };

/** Who said a quotation, and where. */
export type Attribution = { readonly type: 'attribution'; readonly content?: readonly Inline[] };

/** A box beside the text: at most one title, then blocks. */
export type Infobox = { readonly type: 'infobox'; readonly content: readonly (InfoboxTitle | BoxableBlock)[] };

/** The title of an infobox. */
export type InfoboxTitle = { readonly type: 'infoboxTitle'; readonly content?: readonly Inline[] };

/** How much of the page's width a figure takes: the text column, more than it, or a part of it beside the text. */
export type FigureLayout = 'column' | 'wide' | 'inset';

/** A picture. `alt` null means the media's own alternative text; a caption holds no credit (the media has it). */
export type Figure = {
  readonly type: 'figure';
  readonly attrs: { readonly media: string; readonly layout: FigureLayout; readonly alt: string | null };
  readonly content?: readonly [Caption];
};

/** Two or more pictures shown together. */
export type Gallery = { readonly type: 'gallery'; readonly content: readonly Figure[] };

/** The caption of a figure, a sound or a film. */
export type Caption = { readonly type: 'caption'; readonly content?: readonly Inline[] };

/** A sound file of the media library. */
export type Audio = {
  readonly type: 'audio';
  readonly attrs: { readonly media: string };
  readonly content?: readonly [Caption];
};

/** A film of the media library. */
export type Video = {
  readonly type: 'video';
  readonly attrs: { readonly media: string };
  readonly content?: readonly [Caption];
};

/** Something on another site, shown as a link: `url` is https, `provider` is the name a reader knows it by. */
export type Embed = {
  readonly type: 'embed';
  readonly attrs: { readonly url: string; readonly provider: string; readonly title: string };
};

/** A table: at most one caption, then rows. */
export type Table = { readonly type: 'table'; readonly content: readonly (TableCaption | TableRow)[] };

/** The title of a table, with its unit. */
export type TableCaption = { readonly type: 'tableCaption'; readonly content?: readonly Inline[] };

/** A row of at least one cell. */
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] };

/** A header or data cell; spans count columns and rows, 1 to 100. */
export type TableCell = {
  readonly type: 'tableHeader' | 'tableCell';
  readonly attrs: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly Paragraph[];
};

/** Program text, unmarked, lines separated by `\n`; `language` as in `class="language-…"`. */
export type CodeBlock = {
  readonly type: 'codeBlock';
  readonly attrs: { readonly language: string | null };
  readonly content?: readonly [Text];
};

/** A break between two parts of the text. */
export type HorizontalRule = { readonly type: 'horizontalRule' };

/** What a text block holds. */
export type Inline = Text | HardBreak;

/** A non-empty run of text in one set of marks, in the schema's order. */
export type Text = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] };

/** A line break within a text block. */
export type HardBreak = { readonly type: 'hardBreak'; readonly marks?: readonly Mark[] };

/** A mark on text. */
export type Mark = LinkMark | LanguageMark | { readonly type: PlainMark };

/** A mark without attributes. */
export type PlainMark = 'bold' | 'italic' | 'strike' | 'superscript' | 'subscript' | 'code';

/** A link to an address, or to an article of the house by its id (which survives a change of slug): one of the two. */
export type LinkMark = {
  readonly type: 'link';
  readonly attrs: { readonly href: string; readonly article: null } | { readonly href: null; readonly article: string };
};

/** Text in another language than the article's; `lang` is a BCP 47 tag. */
export type LanguageMark = { readonly type: 'language'; readonly attrs: { readonly lang: string } };

/** Any node of a document. */
export type DocumentNode =
  | ArticleDocument
  | Block
  | ListItem
  | Attribution
  | InfoboxTitle
  | Caption
  | TableCaption
  | TableRow
  | TableCell
  | Inline;

/** A node that holds running text and marks (so not a code block). */
export type TextBlock = Paragraph | Heading | Attribution | InfoboxTitle | Caption | TableCaption;
