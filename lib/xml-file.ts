import { Parser } from 'htmlparser2';
import { err, ok, type Result } from './result.ts';

/**
 * Why a file in XML was not read. `entities`: it declares some of its own, which our formats have no use for. `cut_off`: it
 * ends before its root does, or elements cross. `wrong_root`: it is in another format.
 */
export type XmlFileError =
  | { kind: 'too_large'; bytes: number }
  | { kind: 'wrong_encoding'; encoding: string }
  | { kind: 'entities' | 'cut_off' }
  | { kind: 'wrong_root'; root: string | null };

/** What is told of a file while it is read; names are those of the file, without a namespace's prefix. */
export type XmlVisitor = {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
  /** After each piece of the file: what was heard so far can be kept. */
  rest: () => Promise<void>;
};

export type XmlFileOptions = { roots: readonly string[]; mostBytes: number };

/**
 * Reads a file in XML piece by piece, however large, and never holds more of it than one piece. What was told before an
 * error is not to be used.
 */
export async function readXmlFile(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { roots, mostBytes }: XmlFileOptions,
  visitor: XmlVisitor,
): Promise<Result<void, XmlFileError>> {
  const state = new FileState(roots);
  const parser = parserOf(state, visitor);
  let decoder: TextDecoder | null = null;
  let encoding = 'utf-8';
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) return err({ kind: 'too_large', bytes: mostBytes });
    try {
      encoding = decoder ? encoding : encodingOf(piece);
      decoder ??= new TextDecoder(encoding, { fatal: true });
      parser.write(decoder.decode(piece, { stream: true }));
    } catch {
      return err({ kind: 'wrong_encoding', encoding });
    }
    if (state.error) return err(state.error);
    await visitor.rest();
  }
  try {
    parser.write(decoder?.decode() ?? '');
  } catch {
    return err({ kind: 'wrong_encoding', encoding });
  }
  parser.end();
  if (state.error) return err(state.error);
  if (!state.isClosed) return err(state.root === null ? { kind: 'wrong_root', root: null } : { kind: 'cut_off' });
  await visitor.rest();
  return ok(undefined);
}

class FileState {
  readonly roots: readonly string[];
  readonly open: string[] = [];
  root: string | null = null;
  isClosed = false;
  error: XmlFileError | null = null;

  constructor(roots: readonly string[]) {
    this.roots = roots;
  }

  begin(name: string): void {
    if (this.root === null) {
      this.root = name;
      if (!this.roots.includes(name)) this.error ??= { kind: 'wrong_root', root: name };
    }
    this.open.push(name);
  }

  end(name: string, isImplied: boolean): void {
    // What the parser closes by itself was never closed in the file.
    if (isImplied && !this.error) this.error = { kind: 'cut_off' };
    if (this.open.pop() !== name) this.error ??= { kind: 'cut_off' };
    if (this.open.length === 0) this.isClosed = true;
  }
}

function parserOf(state: FileState, visitor: XmlVisitor): Parser {
  let openedAt = -1;
  const parser: Parser = new Parser(
    {
      onopentag: (written, attributes) => {
        const name = localName(written);
        openedAt = parser.endIndex;
        state.begin(name);
        if (!state.error) visitor.open(name, attributes);
      },
      ontext: (text) => {
        if (!state.error && state.open.length > 0) visitor.text(text);
      },
      onclosetag: (written, isImplied) => {
        const name = localName(written);
        // An empty element counts as implied too, and closes where it opened.
        state.end(name, isImplied && parser.endIndex !== openedAt);
        if (!state.error) visitor.close(name);
      },
      onprocessinginstruction: (_name, data) => {
        if (/!ENTITY/i.test(data)) state.error ??= { kind: 'entities' };
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

// A mark at the beginning says more than the declaration (XML 1.0, appendix F).
function encodingOf(piece: Uint8Array): string {
  const [first, second] = piece;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = Buffer.from(piece.subarray(0, 200)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}
