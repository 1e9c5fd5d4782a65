import type { Sql } from '../client.ts';

/** A medium's file in the store; width and height are null for sounds. */
export type MediaFile = {
  file: string;
  mimeType: string;
  width: number | null;
  height: number | null;
  focalX: number;
  focalY: number;
};

/** The file of a medium, or null. */
export async function findMediaFile(sql: Sql, id: string): Promise<MediaFile | null> {
  const [row] = await sql<MediaFile[]>`
    select file, mime_type as "mimeType", width, height, focal_x as "focalX", focal_y as "focalY"
    from media where id = ${id}`;
  return row ?? null;
}

/** The names of all files of the media store, some hundreds at a time. */
export async function* listMediaFiles(sql: Sql): AsyncGenerator<string[]> {
  for await (const rows of sql<{ file: string }[]>`select file from media order by id`.cursor(500)) {
    yield rows.map((row) => row.file);
  }
}
