import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the provider says of whoever signs in there. */
export type Claims = { email: string; email_verified?: boolean };

/**
 * A provider on the loopback address that lets everybody in at once, as whom `claims` says (OpenID Connect Core 1.0, the
 * authorization code flow, and Discovery 1.0).
 */
export async function startFakeOidcProvider() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const nonces = new Map<string, { nonce: string | null; client: string }>();
  const state = { claims: { email: '' } as Claims, issuer: '' }; // each test says whom
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const idToken = (code: string) => {
    const { nonce, client } = nonces.get(code) ?? { nonce: null, client: '' };
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: state.issuer, sub: state.claims.email, aud: client, iat: now, exp: now + 60, nonce };
    const signed = `${part({ alg: 'RS256', kid: 'one' })}.${part({ ...claims, ...state.claims })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const answers: Record<string, (query: URLSearchParams, body: URLSearchParams) => object | string> = {
    '/.well-known/openid-configuration': () => ({
      issuer: state.issuer,
      authorization_endpoint: `${state.issuer}/authorize`,
      token_endpoint: `${state.issuer}/token`,
      userinfo_endpoint: `${state.issuer}/userinfo`,
      jwks_uri: `${state.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
    '/authorize': (query) => {
      const code = randomUUID();
      nonces.set(code, { nonce: query.get('nonce'), client: query.get('client_id') ?? '' });
      return `${query.get('redirect_uri')}?${new URLSearchParams({ code, state: query.get('state') ?? '' })}`;
    },
    '/token': (_query, body) => ({
      access_token: 'unused',
      token_type: 'Bearer',
      id_token: idToken(body.get('code') ?? ''),
    }),
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://provider');
    const answer = answers[pathname]?.(searchParams, new URLSearchParams(await text(request)));
    if (typeof answer === 'string') response.writeHead(302, { location: answer }).end();
    else response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  state.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
  return { state, close: () => server.close() };
}
