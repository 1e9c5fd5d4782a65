import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkOf } from '#lib/network-of.ts';
import type { ReportGate } from '#newsroom/report-gate.ts';
import { readForm } from '#server/forms/read-form.ts';
import type { FormOutcome, SiteForm } from '#server/forms/site-form.ts';
import { clientAddress } from '#server/http/client-address.ts';
import { sendPage } from '#server/http/send-page.ts';
import type { PageRequest, SitePage } from '#server/pages/make-page.ts';

/** What a form is answered with. */
export type FormParts = {
  form: SiteForm;
  /** What a flood does not pass. */
  admitForm: ReportGate;
  siteUrl: string;
  /** Makes the page with what was typed, for whoever sent it. */
  makePage: (wanted: PageRequest) => Promise<SitePage>;
  /** A page that explains a status, kept for everybody. */
  explain: (wanted: PageRequest, status: number) => Promise<SitePage | null>;
  commonHeaders: readonly string[];
};

type Refused = Extract<FormOutcome, { kind: 'refused' }>;
type Fields = Readonly<Record<string, string>>;
type Sent = { status: number; bytes: number };

const floodPause = 600;

/**
 * Answers what was sent to a page: 303 to a page that says thanks, or the same page again with what was typed and the
 * reason why it was not taken; problem details (RFC 9457) for whoever asks for JSON. In a flood it costs a page that is
 * at hand. Null where nothing was read: then the status says it all.
 */
export async function answerForm(
  parts: FormParts,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: PageRequest,
): Promise<Sent | { unread: number }> {
  const from = clientAddress(request);
  const isJson = wantsJson(request);
  if (!parts.admitForm(networkOf(from), new Date())) {
    request.resume();
    const flood: Refused = { kind: 'refused', status: 429, problem: 'too_many', retryAfter: floodPause };
    return isJson ? sendProblem(parts, response, flood) : explain(parts, request, response, wanted, flood);
  }
  const read = await readForm(request, parts.siteUrl);
  if (!read.ok) return { unread: read.error.status };
  const fields = read.value;
  const outcome = await parts.form.receive({ ...wanted, fields, from });
  if (outcome.kind === 'taken')
    return isJson ? sendTaken(parts, response) : seeOther(parts, response, outcome.location);
  if (isJson) return sendProblem(parts, response, outcome);
  if (outcome.status === 404) return explain(parts, request, response, wanted, outcome);
  const page = await parts.makePage({ ...wanted, status: outcome.status, answer: answerOf(outcome, fields) });
  if (page.explainedBy !== null) return explain(parts, request, response, wanted, outcome);
  setRetryAfter(response, outcome);
  return sendPage(request, response, page);
}

function answerOf({ problem }: Refused, { remark = '', proposal = '' }: Fields) {
  return { problem, values: { remark, proposal } };
}

async function explain(
  parts: FormParts,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: PageRequest,
  refused: Refused,
): Promise<Sent | { unread: number }> {
  const page = await parts.explain(wanted, refused.status);
  if (!page) return { unread: refused.status };
  setRetryAfter(response, refused);
  return sendPage(request, response, page);
}

function setRetryAfter(response: ServerResponse, { retryAfter }: Refused): void {
  if (retryAfter !== null) response.setHeader('Retry-After', String(retryAfter));
}

function wantsJson({ headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? '';
  return /\bapplication\/(?:problem\+)?json\b/.test(accept) && !accept.includes('text/html');
}

function sendProblem(parts: FormParts, response: ServerResponse, refused: Refused): Sent {
  const { status, problem } = refused;
  setRetryAfter(response, refused);
  const body = { type: 'about:blank', status, title: titles[problem] ?? problem, kind: problem };
  return sendJson(parts, response, status, 'application/problem+json', body);
}

// Programs are told in English, as everywhere.
const titles: Readonly<Record<string, string>> = {
  not_found: 'There is no such passage of a translated article.',
  stale: 'The passage reads otherwise by now.',
  empty: 'Say what is wrong, or how you would say it.',
  too_long: 'The remark or the proposal is too long.',
  too_many: 'Too many reports; try again later.',
  article_full: 'The newsroom has many reports on this article already.',
};

// Taken, and somebody will read it; nothing can be asked of it afterwards (RFC 9110, section 15.3.3).
function sendTaken(parts: FormParts, response: ServerResponse): Sent {
  return sendJson(parts, response, 202, 'application/json', { kind: 'taken' });
}

function sendJson(parts: FormParts, response: ServerResponse, status: number, type: string, value: object): Sent {
  const body = Buffer.from(JSON.stringify(value));
  const length = ['Content-Type', type, 'Content-Length', String(body.length)];
  response.writeHead(status, [...parts.commonHeaders, ...length, 'Cache-Control', 'no-store']);
  response.end(body);
  return { status, bytes: body.length };
}

function seeOther({ commonHeaders }: FormParts, response: ServerResponse, location: string): Sent {
  const headers = ['Location', location, 'Content-Length', '0', 'Cache-Control', 'no-store', ...commonHeaders];
  response.writeHead(303, headers);
  response.end();
  return { status: 303, bytes: 0 };
}
