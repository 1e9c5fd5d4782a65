import { test as base, expect, type Page } from '@playwright/test';
import { openDatabase } from '#db/client.ts';
import { startFakeOidcProvider } from '#tests/fake-oidc-provider.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { expectAccessible } from './accessible.ts';
import { aColleague, type Colleague } from './colleague.ts';
import { freePort, type RunningSite, startSite } from './running-site.ts';

type Provider = Awaited<ReturnType<typeof startFakeOidcProvider>>;
type House = { site: RunningSite; provider: Provider; add: () => Promise<Colleague> };

// Passkeys belong to a name, which an address such as 127.0.0.1 is not; and the demo knows no provider.
const test = base.extend<object, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
    async ({}, use) => {
      const [dataDir, port, provider] = [
        await makeTemporaryFolder('passkeys'),
        String(await freePort()),
        await startFakeOidcProvider(),
      ];
      const oidc = { OIDC_ISSUER: provider.state.issuer, OIDC_CLIENT_ID: 'depeche', OIDC_CLIENT_SECRET: 'secret' };
      const SITE_URL = `http://localhost:${port}`;
      const more = { DEMO: 'off', WEB_PROCESSES: '1', OIDC_NAME: 'La maison', ...oidc };
      const site = await startSite(dataDir, { PORT: port, SITE_URL, ...more });
      const db = openDatabase(site.databaseUrl, { max: 2 });
      await use({ site: { ...site, url: SITE_URL }, provider, add: () => aColleague(db) });
      await db.end();
      await site.end('SIGINT');
      provider.close();
      await removeFolder(dataDir);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** An authenticator inside this device that knows its owner, as Chromium pretends one (WebDriver extension of WebAuthn). */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
  const answerFalsely = () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  return { answerFalsely };
}

async function signInByPassword(page: Page, { site }: House, { email, password }: Colleague): Promise<void> {
  await page.goto(`${site.url}/admin/sign-in`);
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(`${site.url}/admin`);
}

async function addPasskey(page: Page, { site }: House, name: string): Promise<void> {
  await page.goto(`${site.url}/admin/account`);
  await page.getByLabel('Nom de la clé').fill(name);
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await expect(page.getByText('La clé d’accès est enregistrée.')).toBeVisible();
}

async function signOut(page: Page, { site }: House): Promise<void> {
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(`${site.url}/admin/sign-in`);
}

test('a passkey signs in without an address, until it is removed', async ({ page, house }) => {
  const colleague = await house.add();
  await addAuthenticator(page);
  await signInByPassword(page, house, colleague);
  await addPasskey(page, house, 'Mon téléphone');
  const row = page.getByRole('listitem').filter({ hasText: 'Mon téléphone' });
  await expect(row).toContainText('pas encore utilisée');
  await expectAccessible(page);
  await signOut(page, house);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(page).toHaveURL(`${house.site.url}/admin`);
  await page.getByRole('link', { name: colleague.name }).click();
  await expect(row).toContainText('utilisée le');
  await row.getByRole('button', { name: 'Retirer' }).click();
  await expect(row).toHaveCount(0);
  await signOut(page, house);
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'n’a pas été reconnue' })).toBeVisible();
});

test('a device that did not ask who holds it lets nobody in', async ({ page, house }) => {
  const colleague = await house.add();
  const authenticator = await addAuthenticator(page);
  await signInByPassword(page, house, colleague);
  await addPasskey(page, house, 'Une clé');
  await signOut(page, house);
  await authenticator.answerFalsely();
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'clé d’accès' })).toBeVisible();
  await page.goto(`${house.site.url}/admin`);
  await expect(page).toHaveURL(`${house.site.url}/admin/sign-in`);
});

test('the provider of the house lets in who has an account here', async ({ page, house }) => {
  const colleague = await house.add();
  house.provider.state.claims = { email: colleague.email.toUpperCase(), email_verified: true };
  await page.goto(`${house.site.url}/admin/sign-in`);
  await page.getByRole('link', { name: 'Continuer avec La maison' }).click();
  await expect(page).toHaveURL(`${house.site.url}/admin`);
  await expect(page.getByRole('link', { name: colleague.name })).toBeVisible();
});

const strangers: [what: string, claims: (email: string) => { email: string; email_verified?: boolean }][] = [
  ['nobody has this address', () => ({ email: 'nobody@depeche.example', email_verified: true })],
  ['the address is not verified', (email) => ({ email, email_verified: false })],
  ['it is not said whether the address is verified', (email) => ({ email })],
];

for (const [what, claims] of strangers) {
  test(`the provider lets nobody in where ${what}`, async ({ page, house }) => {
    house.provider.state.claims = claims((await house.add()).email);
    await page.goto(`${house.site.url}/admin/sign-in`);
    await page.getByRole('link', { name: 'Continuer avec La maison' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Personne n’a de compte ici' })).toBeVisible();
    await page.goto(`${house.site.url}/admin`);
    await expect(page).toHaveURL(`${house.site.url}/admin/sign-in`);
  });
}
