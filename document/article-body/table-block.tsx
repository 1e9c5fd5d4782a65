import { InlineContent } from '#document/article-body/inline-content.tsx';
import type { Table, TableCell, TableRow } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';

type TableBlockProps = { table: Table; id?: string | undefined; captionId: string; context: RenderContext };

/**
 * A table in a region that scrolls by itself and can be reached by keyboard (WCAG 2.2, 2.1.1), named by its caption.
 * Rows of header cells only, before the first data cell, are its head.
 */
export function TableBlock({ table, id, captionId, context }: TableBlockProps) {
  const caption = table.content.find((part) => part.type === 'tableCaption');
  const rows = table.content.filter((part) => part.type === 'tableRow');
  const headRows = Math.max(
    0,
    rows.findIndex((row) => row.content.some((cell) => cell.type === 'tableCell')),
  );
  const content = (
    <table>
      {caption ? (
        <caption id={captionId}>
          <InlineContent content={caption.content} context={context} />
        </caption>
      ) : null}
      {headRows > 0 ? (
        <thead>{rows.slice(0, headRows).map((row, index) => renderRow(row, index, 'col', context))}</thead>
      ) : null}
      <tbody>{rows.slice(headRows).map((row, index) => renderRow(row, index, 'row', context))}</tbody>
    </table>
  );
  // A region needs a name; a table without a caption has none, and is only made focusable.
  const region = caption ? { role: 'region', 'aria-labelledby': captionId } : {};
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table-scroll" id={id} tabIndex={0} {...region}>
      {content}
    </div>
  );
}

function renderRow(row: TableRow, key: number, scope: 'col' | 'row', context: RenderContext) {
  return <tr key={key}>{row.content.map((cell, index) => renderCell(cell, index, scope, context))}</tr>;
}

function renderCell(cell: TableCell, key: number, scope: 'col' | 'row', context: RenderContext) {
  const [only] = cell.content;
  const content =
    cell.content.length === 1 && only ? (
      <InlineContent content={only.content} context={context} />
    ) : (
      cell.content.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the document is rendered once, on the server; nothing moves
        <p key={index}>
          <InlineContent content={paragraph.content} context={context} />
        </p>
      ))
    );
  const spans = {
    colSpan: cell.attrs.colspan === 1 ? undefined : cell.attrs.colspan,
    rowSpan: cell.attrs.rowspan === 1 ? undefined : cell.attrs.rowspan,
  };
  return cell.type === 'tableHeader' ? (
    <th key={key} scope={scope} {...spans}>
      {content}
    </th>
  ) : (
    <td key={key} {...spans}>
      {content}
    </td>
  );
}
