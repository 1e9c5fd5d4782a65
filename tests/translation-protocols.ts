import type { Protocol } from './translation-server.ts';

/** docs.libretranslate.com: `POST /translate` with a list of texts, `GET /languages`. */
export const libreTranslateProtocol: Protocol = {
  textsIn: ({ path, body }) => (path === '/translate' ? JSON.parse(body).q : null),
  other: () => [
    { code: 'en', name: 'English', targets: ['fr', 'pt-BR'] },
    { code: 'fr', name: 'French', targets: ['en'] },
  ],
  answer: (texts) => ({ translatedText: texts }),
  refusal: { status: 400, body: { error: 'Invalid request: text exceeds the limit' } },
};

/** developers.deepl.com: `POST /v2/translate` with a form or JSON, `GET /v2/languages`. */
export const deepLProtocol: Protocol = {
  textsIn: ({ path, body, headers }) => {
    if (!path.startsWith('/v2/translate')) return null;
    return headers['content-type']?.includes('json') ? JSON.parse(body).text : new URLSearchParams(body).getAll('text');
  },
  other: ({ path, body }) => {
    const isTarget = `${path} ${body}`.includes('type=target');
    const codes = isTarget ? ['FR', 'EN-GB', 'EN-US', 'PT-BR'] : ['EN', 'FR', 'PT'];
    return codes.map((language) => ({ language, name: language, supports_formality: false }));
  },
  answer: (texts) => ({
    translations: texts.map((text) => ({
      detected_source_language: 'EN',
      text,
      billed_characters: typeof text === 'string' ? text.replace(/<[^>]+>/g, '').length : 0,
    })),
  }),
  refusal: { status: 400, body: { message: "Value for 'text' not supported." } },
};

/** platform.openai.com, chat completions, with the structured output that our engine asks for. */
export const openAIProtocol: Protocol = {
  textsIn: ({ body }) => segmentsOf(body).map(({ text }) => text),
  other: () => ({}),
  answer: (texts, { body }) => {
    const segments = segmentsOf(body);
    return completion({
      content: JSON.stringify({ segments: texts.map((text, index) => ({ id: segments[index]?.id ?? 's999', text })) }),
    });
  },
  refusal: { status: 200, body: completion({ content: null, refusal: 'I can’t help with that.' }) },
};

/** The same interface, for a model that is asked for a headline and a standfirst. */
export const rewriterProtocol: Protocol = {
  textsIn: ({ body }) => {
    const { headline, standfirst } = JSON.parse(JSON.parse(body).messages.at(-1).content).translated;
    return [headline, standfirst];
  },
  other: () => ({}),
  answer: ([headline, standfirst]) => completion({ content: JSON.stringify({ headline, standfirst }) }),
  refusal: { status: 200, body: completion({ content: null, refusal: 'I can’t help with that.' }) },
};

/** wiki.apertium.org/wiki/Apertium-apy: `POST /translate` with a form, `GET /listPairs`. */
export const apyProtocol: Protocol = {
  textsIn: ({ path, body }) => (path.startsWith('/translate') ? [new URLSearchParams(body).get('q') ?? ''] : null),
  other: () => ({
    responseData: [
      { sourceLanguage: 'eng', targetLanguage: 'cat' },
      { sourceLanguage: 'cat', targetLanguage: 'fra' },
      { sourceLanguage: 'eng', targetLanguage: 'cat_valencia' },
    ],
    responseDetails: null,
    responseStatus: 200,
  }),
  answer: (texts) => ({ responseData: { translatedText: texts[0] }, responseDetails: null, responseStatus: 200 }),
  refusal: { status: 400, body: { status: 'error', code: 400, explanation: 'That pair is not installed' } },
};

function segmentsOf(body: string): { id: string; text: string }[] {
  return JSON.parse(JSON.parse(body).messages.at(-1).content).segments;
}

/** A completion with this message. */
export function completion(message: { content: string | null; refusal?: string }): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
  };
}
