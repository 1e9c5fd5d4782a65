import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { parseArticleContent } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { checkArticle } from './checks/check-article.ts';
import type { Finding } from './checks/finding.ts';
import { readFacts } from './checks/read-facts.ts';
import { typesetContent } from './typeset-content.ts';

/** What should be looked at before readers see an article with this content, which need not be saved. */
export async function checkDraft(
  db: Database,
  actor: Actor,
  { articleId, content }: { articleId: string; content: unknown },
  now = new Date(),
): Promise<Result<{ findings: Finding[] }, ArticleError>> {
  if (!can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  if (!z.uuid().safeParse(articleId).success) return err({ kind: 'not_found' });
  const parsed = parseArticleContent(content);
  if (!parsed.ok) return parsed;
  const facts = await readFacts(db, actor, { articleId, content: parsed.value });
  if (!facts) return err({ kind: 'not_found' });
  return ok({ findings: checkArticle(typesetContent(parsed.value, facts.locale), facts, now) });
}
