import postgres from 'postgres';
import type { Sql } from '#db/client.ts';

/** A statement as a query sent it. */
export type Statement = { text: string; parameters: unknown[] };

/** What a plan reads of one table: by which kind of scan, and how many rows it looked at in all. */
export type Scan = { kind: string; table: string; rows: number };

/** Runs `read` and returns the statements that it sent. */
export async function captureStatements(url: string, read: (sql: Sql) => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    debug: (_connection, text, parameters) => statements.push({ text, parameters }),
  });
  try {
    // What the driver itself asks, when it connects, is none of it.
    await sql`select 1`;
    statements.length = 0;
    await read(sql);
    return statements;
  } finally {
    await sql.end();
  }
}

/** The scans of a statement as it was really executed, with how many rows each looked at. */
export async function explainScans(sql: Sql, { text, parameters }: Statement): Promise<Scan[]> {
  // Parameters of the driver's own making: whatever the query passed.
  const [row] = await sql.unsafe(`explain (analyze, timing off, format json) ${text}`, parameters as never[]); // as above
  return scansOf(row?.['QUERY PLAN'][0].Plan);
}

type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
};

function scansOf(node: PlanNode): Scan[] {
  const below = (node.Plans ?? []).flatMap(scansOf);
  const table = node['Relation Name'];
  if (table === undefined) return below;
  const { 'Actual Rows': shown = 0, 'Actual Loops': loops = 0 } = node;
  const looked = shown + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return [{ kind: node['Node Type'], table, rows: Math.round(looked * loops) }, ...below];
}
