import type { FormAnswer } from '#lib/page-record.ts';
import { type EncodedPage, encodePage, type PlainPage } from '#server/pages/encode-page.ts';
import { LeanHtmlError, leanHtml } from '#server/pages/lean-html.ts';
import { liteHtml } from '#server/pages/lite-html.ts';
import type { RenderedPage, RenderPage } from '#server/pages/render-page.ts';
import type { HeaderSettings } from '#server/pages/site-headers.ts';

/** A page that somebody asks for. `status` is imposed on pages that say what went wrong, else null. */
export type PageRequest = {
  address: string;
  internalPath: string;
  locale: string;
  isLite: boolean;
  status: number | null;
  /** Whether it shows what is not public, to whoever holds its link. */
  isPreview?: boolean;
  /** What it answers to a form that was not taken; such a page is kept by nobody. */
  answer?: FormAnswer;
};

/**
 * A page that can be sent. `explainedBy` is the status whose own page should be shown in its place, because Next leaves
 * the body of what it did not find, or of what broke, to the browser's runtime.
 */
export type SitePage = EncodedPage & { outcome: 'keep' | 'pass' | 'error'; explainedBy: number | null };

/** What went wrong while a page was made, for the log. */
export type PageFault = { address: string; reason: string; cause: unknown };

type Settings = HeaderSettings & { render: RenderPage; onFault: (fault: PageFault) => void };

const timeoutStatus = 503;
const brokenStatus = 500;
const kept = new Set([200, 301, 308, 410]);

/** Makes the function that renders, trims and encodes a page. Whatever happens, there is a page to send. */
export function createPageMaker(settings: Settings): (request: PageRequest) => Promise<SitePage> {
  const failed = (request: PageRequest, status: number, reason: string, cause: unknown) => {
    settings.onFault({ address: request.address, reason, cause });
    return unexplained(status, settings);
  };

  return async (request) => {
    const rendering = await settings.render(request.internalPath, {
      isLite: request.isLite,
      // What stands in place of another page has no address of its own.
      address: request.status === null || request.answer ? request.address : null,
      isPreview: request.isPreview ?? false,
      answer: request.answer ?? null,
    });
    if (!rendering.ok) {
      const { error } = rendering;
      if (error.kind === 'timed_out') return failed(request, timeoutStatus, 'timed_out', null);
      return failed(request, brokenStatus, error.kind, error.cause);
    }
    const rendered = rendering.value;
    if (rendered.status >= 500) return failed(request, rendered.status, 'rendered_error', null);
    if (rendered.status === 404 && rendered.record.status !== 404 && isHtml(rendered)) {
      return unexplained(404, settings);
    }
    try {
      const page = await encodePage(plainPage(rendered, request.status), settings);
      const outcome = request.status !== null || kept.has(page.status) ? 'keep' : 'pass';
      return { ...page, outcome, explainedBy: null };
    } catch (error) {
      if (error instanceof LeanHtmlError) return failed(request, brokenStatus, 'not_lean', error);
      throw error;
    }
  };
}

function plainPage(rendered: RenderedPage, imposedStatus: number | null): PlainPage {
  const { status, contentType, location, record } = rendered;
  const { maxAge, isPreview } = record;
  const traits = { tags: [...record.tags], maxAge, isPreview, contentType, location };
  // Next's redirects come with a page for the browser's runtime; nobody reads it.
  if (status >= 300 && status < 400) return { ...traits, status, body: Buffer.alloc(0) };
  const body = isHtml(rendered) ? Buffer.from(trimHtml(rendered.body.toString('utf8'), record.isLite)) : rendered.body;
  return { ...traits, status: imposedStatus ?? status, body };
}

function trimHtml(html: string, isLite: boolean): string {
  return isLite ? liteHtml(leanHtml(html)) : leanHtml(html);
}

function isHtml({ contentType }: { contentType: string }): boolean {
  return contentType.startsWith('text/html');
}

/** What is sent when even the page that explains it can't be had. */
async function unexplained(status: number, settings: HeaderSettings): Promise<SitePage> {
  const body = Buffer.from(`<!DOCTYPE html><meta charset="utf-8"><title>${status}</title><h1>${status}</h1>\n`);
  const contentType = 'text/html; charset=utf-8';
  const page = await encodePage({ status, tags: [], maxAge: null, contentType, location: null, body }, settings);
  return { ...page, outcome: status === 404 ? 'pass' : 'error', explainedBy: status };
}
