import { connect, type Database, openDatabase, type Sql } from '#db/client.ts';
import { insertEditions, upsertTag } from '#db/queries/editor-edition.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { slugOf } from '#lib/slug.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { recordTranslation } from '#newsroom/record-translation.ts';
import { type InfoPageInput, saveInfoPage } from '#newsroom/save-info-page.ts';
import { expectOk, importer } from '#tests/builders.ts';
import { type ArabicArticle, arabicArticles } from './arabic-articles.ts';

/** Pages of the trial edition, which runs from right to left. */
export const arabic = {
  front: '/ar',
  section: '/ar/alam',
  article: '/ar/urubba/layla-fi-bahr-ija',
  withTable: '/ar/ifriqiya/nahr-yuqas-bil-isba',
  wire: '/ar/ulum/qamar-samit-yatakallam',
  longHeadline: '/ar/riyada/mubarat-taht-adwa-al-sayyarat',
  info: '/ar/info/khususiyya',
  missing: '/ar/urubba/ma-lam-yunshar',
} as const;

const sectionNames: Record<string, [slug: string, name: string]> = {
  monde: ['alam', 'العالم'],
  europe: ['urubba', 'أوروبا'],
  afrique: ['ifriqiya', 'أفريقيا'],
  politique: ['siyasa', 'سياسة'],
  economie: ['iqtisad', 'اقتصاد'],
  tech: ['tiqniya', 'تقنية'],
  sciences: ['ulum', 'علوم'],
  culture: ['thaqafa', 'ثقافة'],
  sport: ['riyada', 'رياضة'],
};

const infoPages: readonly Omit<InfoPageInput, 'body' | 'locale'>[] = [
  {
    key: 'translation',
    slug: 'kayfa-nutarjim',
    title: 'كيف نترجم',
    standfirst: 'الآلة تقترح، والإنسان يُسأل عمّا يُنشر.',
  },
  { key: 'privacy', slug: 'khususiyya', title: 'الخصوصية', standfirst: 'قراءة هذه الصحيفة لا تكاد تترك أثرًا.' },
];

const infoText =
  '<h2>لا ملفات ارتباط</h2><p>لا تضع صفحاتنا أي ملف من ملفات تعريف الارتباط (cookies)، ولا تطلب شيئًا من موقع آخر.</p><h2>ما يكتبه الخادم</h2><p>سطر واحد لكل صفحة: الساعة والعنوان والنتيجة وعدد البايتات.</p>';

/** Adds an edition in Arabic to the demo, as a newsroom would: rows for the edition and its sections, then use cases. */
export async function addArabicEdition(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1 });
  const sql = connect(databaseUrl, { max: 1 });
  try {
    const edition = { locale: 'ar', name: 'العربية', timeZone: 'Africa/Tunis', isDefault: false, position: 2 };
    await db.transaction((tx) => insertEditions(tx, [edition]));
    for (const [key, [slug, name]] of Object.entries(sectionNames)) {
      await sql`
        insert into section_names (section_id, locale, slug, name)
        select id, 'ar', ${slug}, ${name} from sections where key = ${key}`;
    }
    for (const article of arabicArticles) await addArticle(db, sql, article);
    for (const page of infoPages) {
      expectOk(await saveInfoPage(db, importer, { ...page, locale: 'ar', body: bodyOf(infoText) }));
    }
  } finally {
    await Promise.all([db.end(), sql.end()]);
  }
}

function bodyOf(html: string) {
  return documentFromHtml(html, { resolveMedia: () => null, resolveArticle: () => null }).document;
}

type Lent = { sectionId: string; mediaId: string | null; storyId: string | null; authorId: string | null };

async function addArticle(db: Database, sql: Sql, article: ArabicArticle): Promise<void> {
  const { section, picture = null, story = null, author = null, tags = [], wire } = article;
  const [lent] = await sql<[Lent]>`
    select (select id from sections where key = ${section}) as "sectionId",
      (select lead_media_id from articles where locale = 'fr' and slug = ${picture}) as "mediaId",
      (select story_id from articles where locale = 'fr' and slug = ${story}) as "storyId",
      (select id from authors where slug = ${author}) as "authorId"`;
  const tagIds = await db.transaction((tx) =>
    Promise.all(
      tags.map((name, index) =>
        upsertTag(tx, { locale: 'ar', slug: slugOf(name) || `${article.slug}-${index}`, name }),
      ),
    ),
  );
  const content = {
    headline: article.headline,
    standfirst: article.standfirst,
    slug: article.slug,
    kind: article.kind,
    sectionId: lent.sectionId,
    leadMediaId: lent.mediaId,
    leadCaption: article.caption ?? '',
    authorIds: lent.authorId ? [lent.authorId] : [],
    tagIds,
    body: bodyOf(article.html),
  };
  const at = new Date(Date.now() - article.minutes * 60_000);
  const origin = wire ? 'wire' : 'staff';
  const draft = expectOk(
    await createArticle(db, importer, { locale: 'ar', storyId: lent.storyId, origin, content }, at),
  );
  if (wire) await recordOrigin(db, sql, draft.id, wire, at);
  expectOk(await publishArticle(db, importer, { articleId: draft.id, version: null }, at));
}

async function recordOrigin(
  db: Database,
  sql: Sql,
  articleId: string,
  { source, url, headline, byline, original }: NonNullable<ArabicArticle['wire']>,
  translatedAt: Date,
): Promise<void> {
  const [known] = await sql<
    [{ id: string }]
  >`select id from sources where language = 'en' order by (name = ${source}) desc limit 1`;
  const dispatch = { sourceId: known.id, identity: url, url, language: 'en', headline, byline, body: bodyOf(original) };
  expectOk(await recordTranslation(db, importer, { articleId, dispatch, engine: 'essai', translatedAt }));
}
