import { Fragment, type ReactNode } from 'react';
import type { Inline, Mark } from '#document/article-document.ts';
import { hrefOf, type LinkContext } from '#document/render-context.ts';
import { type InlineTree, nestMarks } from '#document/schema/mark-sets.ts';
import { directionOf } from '#document/text-direction.ts';

/** Running text: each mark one element, foreign words with their language, links that lead nowhere now as plain words. */
export function InlineContent({ content, context }: { content: readonly Inline[] | undefined; context: LinkContext }) {
  return renderTrees(nestMarks(content ?? []), context);
}

function renderTrees(trees: readonly InlineTree[], context: LinkContext): ReactNode {
  return trees.map((tree, position) => {
    if (tree.kind === 'leaf' && tree.node.type === 'text') return tree.node.text;
    const key = String(position);
    return <Fragment key={key}>{renderTree(tree, context)}</Fragment>;
  });
}

function renderTree(tree: InlineTree, context: LinkContext): ReactNode {
  return tree.kind === 'leaf' ? <br /> : renderMark(tree.mark, renderTrees(tree.children, context), context);
}

function renderMark(mark: Mark, children: ReactNode, context: LinkContext): ReactNode {
  switch (mark.type) {
    case 'link': {
      const href = hrefOf(mark, context);
      if (href === null) return children;
      return /^https?:/i.test(href) ? (
        <a href={href} rel="noopener">
          {children}
        </a>
      ) : (
        <a href={href}>{children}</a>
      );
    }
    case 'language': {
      const { lang } = mark.attrs;
      return directionOf(lang) === 'rtl' ? (
        <span lang={lang} dir="rtl">
          {children}
        </span>
      ) : (
        <span lang={lang}>{children}</span>
      );
    }
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'strike':
      return <s>{children}</s>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'code':
      return <code>{children}</code>;
  }
}
