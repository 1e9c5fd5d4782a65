/** The cookie in which a browser keeps the sealed secret that it was offered, until a code confirms it. */
export const offeredSecretCookie = 'depeche-offered-secret';
