import type { Sql } from '#db/client.ts';

type Held = { sourceName: string; count: number; sentences: number };

/** Has as many dispatches of a source wait at the wire desk, each with so many sentences; returns the source's id. */
export async function holdDispatches(sql: Sql, { sourceName, count, sentences }: Held): Promise<string> {
  const slug = `${sourceName.toLowerCase()}-${Date.now()}`;
  const [source] = await sql<{ id: string }[]>`
    insert into sources (slug, name, language, homepage, licence_policy, licence_proof, section_id)
    select ${slug}, ${sourceName}, 'en', ${`https://${slug}.example/`}, 'full', 'Agreement.',
      (select section_id from section_names where locale = 'fr' limit 1) returning id`;
  const id = source?.id ?? '';
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: sentencesOf(sentences) }] }],
  };
  await sql`
    with came as (
      insert into dispatches (source_id, identity, url, language, headline, body, stage, status, failure, licence_used)
      select ${id}, n::text, 'https://source.example/' || n, 'en', 'The harbour opens, part ' || n,
        ${JSON.stringify(body)}::text::jsonb, 'file', 'set_aside', '{"kind":"held"}', 'full'
      from generate_series(1, ${count}) n returning id, identity),
    translated as (
      insert into wire_translations (dispatch_id, locale, state, verdict, mix, score, translated_at, checked_at)
      select id, 'fr', 'checked', 'hold', '{"apertium": 1}', 1, now(), now() - identity::int * interval '1 second'
      from came returning id, dispatch_id)
    insert into wire_segments
      (translation_id, segment, position, block, role, source, source_hash, target, engine, origin, names)
    select t.id, case when s = 0 then 'headline/0:0' else 'body/0:' || s - 1 end, s,
      case when s = 0 then 'headline/0' else 'body/0' end, 'paragraph',
      said.source, left(encode(sha256(convert_to(said.source, 'UTF8')), 'hex'), 32),
      case when s = 0 then 'Le port ouvre, partie ' || c.identity else ${translated} end, 'apertium', 'engine', '{The Verge}'
    from translated t join came c on c.id = t.dispatch_id cross join generate_series(0, ${sentences}) s
    cross join lateral (
      select case when s = 0 then 'The harbour opens, part ' || c.identity else ${sentence} end as source) said`;
  await sql`analyze wire_translations, wire_segments, dispatches`;
  return id;
}

const sentence = 'The ferry left the harbour at noon, according to The Verge.';
const translated = 'Le ferry a quitté le port à midi, selon The Verge.';
const sentencesOf = (count: number) => Array.from({ length: count }, () => sentence).join(' ');
