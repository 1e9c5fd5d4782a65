import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesMatching, readSource, sourceTree } from './source-tree.ts';
import { parseSyntax, type SyntaxNode } from './syntax.ts';

const code = filesMatching(/\.tsx?$/);
const isTest = (file: string) => /^(tests|e2e|bench)\/|\.test\.tsx?$/.test(file);
const parsed = new Map(code.map((file) => [file, parseSyntax(readSource(file), { jsx: file.endsWith('x') })]));

/** Where nodes stand that are found at fault, as `file:line`. */
function placesOf(files: readonly string[], isFault: (node: SyntaxNode, line: string, file: string) => boolean) {
  return files.flatMap((file) => {
    const syntax = parsed.get(file);
    if (!syntax) return [];
    const places = syntax.nodes.flatMap((node) => {
      const number = syntax.lineAt(faultPosition(node));
      return isFault(node, syntax.lines[number - 1] ?? '', file) ? [`${file}:${number}`] : [];
    });
    return [...new Set(places)];
  });
}

// An assertion may span lines: what counts is where its type or its mark stands.
function faultPosition(node: SyntaxNode): number {
  const { typeAnnotation } = node as { typeAnnotation?: SyntaxNode }; // of as-expressions alone, see below
  if (node.type === 'TsAsExpression' && typeAnnotation) return typeAnnotation.span.start;
  return node.type === 'TsNonNullExpression' ? node.span.end : node.span.start;
}

const textOf = (node: SyntaxNode): string | null => {
  if (node.type === 'StringLiteral' || node.type === 'JSXText') return String(node.value);
  return node.type === 'TemplateElement' ? String(node.raw) : null;
};

describe('names and sizes', () => {
  test('no file is longer than 300 lines', () => {
    const long = code.map((file) => [file, readSource(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  test('files and folders are in kebab-case', () => {
    // Next spells parameters and groups of routes with brackets.
    const segment = /^(?:\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*|\[(?:\.\.\.)?[a-z-]+\]|\([a-z-]+\))$/;
    const named = filesMatching(/\.(tsx?|m?js|css)$/).filter((file) => !file.startsWith('db/migrations/'));
    expect(named.filter((file) => !file.split('/').every((part) => segment.test(part)))).toEqual([]);
  });

  test('nothing has a name that says nothing', () => {
    const empty = /^(utils?|helpers?|misc|common|types?|index|shared|stuff)$/;
    const stems = (file: string) => file.split('/').map((part) => part.replace(/\..*$/, ''));
    const named = filesMatching(/\.(tsx?|m?js)$/);
    expect(named.filter((file) => stems(file).some((stem) => empty.test(stem)))).toEqual([]);
  });

  test('a component file exports one component, of its own name', () => {
    const wrong = filesMatching(/^components\/.*\.tsx$/)
      .filter((file) => !isTest(file))
      .filter((file) => exportedValues(file).join() !== pascalCase(basename(file, extname(file))));
    expect(wrong).toEqual([]);
  });
});

function pascalCase(stem: string): string {
  return stem.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function exportedValues(file: string): string[] {
  const nodes = parsed.get(file)?.nodes ?? [];
  return nodes.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportDefaultExpression') return ['default'];
    if (node.type === 'ExportNamedDeclaration') return ['re-export'];
    if (node.type !== 'ExportDeclaration') return [];
    const declared = /^export (?:async )?(?:function|const|class) (\w+)/;
    const syntax = parsed.get(file);
    const line = syntax?.lines[syntax.lineAt(node.span.start) - 1] ?? '';
    return declared.exec(line)?.slice(1) ?? [];
  });
}

describe('what stands where', () => {
  test('env.ts is the only reader of process.env', () => {
    const readers = code.filter((file) => file !== 'env.ts' && !isTest(file) && !/\.config\.ts$/.test(file));
    const isRead = (_node: SyntaxNode, line: string) => /\bprocess\.env\b/.test(line.replace(/\/\/.*/, ''));
    expect(placesOf(readers, (node, line) => node.type === 'MemberExpression' && isRead(node, line))).toEqual([]);
  });

  test('reader pages carry no client component', () => {
    const readers = filesMatching(/^(app\/\(site\)|components\/site|document)\/.*\.tsx?$/);
    expect(readers.filter((file) => /^\s*['"]use client['"]/m.test(readSource(file)))).toEqual([]);
  });

  test('colours stand in tokens.css', () => {
    const colour = /(?<![\w&/])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w/.-])/i;
    // The light version's one style sheet cannot import the tokens; server/pages/lite-html.test.ts compares its colours.
    const exempt = ['components/styles/tokens.css', 'public/assets/lite.css'];
    const styles = filesMatching(/\.css$/).filter((file) => !exempt.includes(file));
    const inStyles = styles.filter((file) => colour.test(readSource(file).replace(/\/\*[\s\S]*?\*\//g, '')));
    const programs = code.filter((file) => !isTest(file) && !file.startsWith('db/seed/art/'));
    const inCode = placesOf(programs, (node) => colour.test(textOf(node) ?? ''));
    expect([...inStyles, ...inCode]).toEqual([]);
  });

  test('what people read stands in messages/', () => {
    const pages = filesMatching(/^(app|components)\/.*\.tsx$/).filter((file) => !isTest(file));
    const isWord = (text: string) => /\p{L}{2}/u.test(text.replaceAll('Dépêche', ''));
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'label'];
    const places = placesOf(pages, (node) => {
      if (node.type === 'JSXText') return isWord(String(node.value));
      if (node.type === 'JSXExpressionContainer') return isLiteral(node.expression) && isWord(literal(node.expression));
      if (node.type !== 'JSXAttribute' || !attributes.includes(nameOf(node))) return false;
      return isLiteral(node.value) && isWord(literal(node.value));
    });
    expect(places).toEqual([]);
  });

  test('addresses of ours are made in paths.ts', () => {
    const pages = filesMatching(/^(app|components)\/.*\.tsx$/).filter((file) => !isTest(file));
    const addressed = ['href', 'src', 'action', 'srcSet', 'poster'];
    const places = placesOf(pages, (node, line) => {
      if (node.type !== 'JSXAttribute' || !addressed.includes(nameOf(node))) return false;
      return isLiteral(node.value) ? literal(node.value).startsWith('/') : /=\{`\//.test(line);
    });
    expect(places).toEqual([]);
  });
});

const isLiteral = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'StringLiteral';
const literal = (node: SyntaxNode) => String(node.value);
const nameOf = (attribute: SyntaxNode) => (attribute.name as { value?: string }).value ?? ''; // JSXAttribute.name: Identifier

describe('what weakens the types gives its reason on the same line', () => {
  const reasoned = /\/\/ ?\S|\/\* ?\S/;
  const without = (types: readonly string[]) =>
    placesOf(code, (node, line) => types.includes(node.type) && !reasoned.test(line.replace(/'[^']*'|`[^`]*`/g, '')));

  test('as', () => {
    expect(without(['TsAsExpression', 'TsTypeAssertion'])).toEqual([]);
  });

  test('!', () => {
    expect(without(['TsNonNullExpression'])).toEqual([]);
  });

  test('any', () => {
    const isAny = (node: SyntaxNode) => node.type === 'TsKeywordType' && node.kind === 'any';
    expect(placesOf(code, (node, line) => isAny(node) && !reasoned.test(line))).toEqual([]);
  });

  test('a suppression', () => {
    const suppression = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore(?:-\w+)?/;
    const told = /(?:@ts-expect-error|biome-ignore(?:-\w+)? [\w/]+):? \S.{8}/;
    const places = code.flatMap((file) =>
      readSource(file)
        .split('\n')
        .flatMap((line, index) => (suppression.test(line) && !told.test(line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(places.filter((place) => !place.startsWith('tests/structure.test.ts'))).toEqual([]);
  });
});

test('the tree holds what the tests look at', () => {
  expect(sourceTree.length).toBeGreaterThan(200);
  expect(code).toEqual(expect.arrayContaining(['env.ts', 'paths.ts', 'components/site/site-page.tsx']));
});
