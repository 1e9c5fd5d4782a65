import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What one secret of the operator does for us; whatever is made for one purpose is of no use for another. */
export type SecretBox = {
  /** Encrypts a text for our own eyes (AES-256-GCM): nobody else can read or change it. */
  seal(purpose: string, text: string): string;
  /** The text that was sealed for this purpose, or null. */
  open(purpose: string, sealed: string): string | null;
  /** Seals a value that counts until a moment. */
  sealUntil(purpose: string, value: unknown, until: Date): string;
  /** The value, while it counts; else null. */
  openUntil(purpose: string, sealed: string, now: Date): unknown;
  /** A hash that nobody without the secret can make or look up (HMAC-SHA-256). */
  hash(purpose: string, text: string): string;
};

const nonceBytes = 12;
const tagBytes = 16;

/** The box of a secret; each purpose has a key of its own (HKDF, RFC 5869). */
export function secretBox(secret: string): SecretBox {
  const keys = new Map<string, Buffer>();
  const keyFor = (purpose: string) => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, 'depeche', purpose, 32));
    keys.set(purpose, key);
    return key;
  };
  const seal = (purpose: string, text: string) => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  };
  const open = (purpose: string, sealed: string) => {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < nonceBytes + tagBytes) return null;
    const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, nonceBytes));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    try {
      const body = bytes.subarray(nonceBytes + tagBytes);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  };
  return {
    seal,
    open,
    sealUntil: (purpose, value, until) => seal(purpose, JSON.stringify({ until: until.getTime(), value })),
    openUntil(purpose, sealed, now) {
      const text = open(purpose, sealed);
      if (text === null) return null;
      const { until, value } = JSON.parse(text) as { until: number; value: unknown }; // we sealed it ourselves
      return until > now.getTime() ? value : null;
    },
    hash: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest('base64url'),
  };
}
