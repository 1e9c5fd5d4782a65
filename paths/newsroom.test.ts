import { expect, test } from 'vitest';
import * as paths from './newsroom.ts';

// Every address of the newsroom: what is not here does not exist.
const addresses: Record<string, [made: string, address: string][]> = {
  accountPath: [[paths.accountPath, '/admin/account']],
  forgottenPasswordPath: [[paths.forgottenPasswordPath, '/admin/sign-in/forgotten']],
  newPasswordPath: [[paths.newPasswordPath('a-b_c'), '/admin/sign-in/new-password?token=a-b_c']],
  passwordIsSetPath: [[paths.passwordIsSetPath, '/admin/sign-in?done=password']],
  signInAgainPath: [[paths.signInAgainPath, '/admin/sign-in/again']],
  providerSignInPath: [[paths.providerSignInPath, '/admin/sign-in/provider']],
  providerRefusedPath: [[paths.providerRefusedPath, '/admin/sign-in?done=refused']],
  signInCodePath: [[paths.signInCodePath, '/admin/sign-in/code']],
  secondFactorPath: [[paths.secondFactorPath, '/admin/account/second-factor']],
  pagesPath: [[paths.pagesPath, '/admin/pages']],
  pageScreenPath: [[paths.pageScreenPath('pt-BR', 'legal'), '/admin/pages/pt-br/legal']],
  usersPath: [[paths.usersPath, '/admin/users']],
  userPath: [[paths.userPath('8f3a'), '/admin/users/8f3a']],
  auditPath: [[paths.auditPath, '/admin/audit']],
  auditParameters: [],
  auditSearchPath: [
    [paths.auditSearchPath({}), '/admin/audit'],
    [paths.auditSearchPath({ act: 'sign-in', before: 'x' }), '/admin/audit?act=sign-in&before=x'],
  ],
  reviewRecordPath: [
    [paths.reviewRecordPath({}, 'csv'), '/admin/wire/record/export?format=csv'],
    [paths.reviewRecordPath({ from: '2026-11-01' }, 'jsonl'), '/admin/wire/record/export?from=2026-11-01&format=jsonl'],
  ],
  auditExportPath: [
    [paths.auditExportPath({}, 'csv'), '/admin/audit/export?format=csv'],
    [paths.auditExportPath({ act: 'sign-in', before: 'x' }, 'json'), '/admin/audit/export?act=sign-in&format=json'],
  ],
  articleEditorPath: [[paths.articleEditorPath('8f3a'), '/admin/articles/8f3a']],
  articleEndpoint: [[paths.articleEndpoint('8f3a'), '/api/newsroom/articles/8f3a']],
  previewPath: [[paths.previewPath('pt-BR', 'a-b_c'), '/preview/pt-br/a-b_c']],
  articlePreviewPath: [[paths.articlePreviewPath('8f3a'), '/admin/articles/8f3a/preview']],
  articlePreviewsEndpoint: [[paths.articlePreviewsEndpoint('8f3a'), '/api/newsroom/articles/8f3a/previews']],
  articleListPath: [
    [paths.articleListPath(), '/admin/articles'],
    [paths.articleListPath({ q: 'mer & vent', status: 'draft' }), '/admin/articles?q=mer+%26+vent&status=draft'],
  ],
  presenceEndpoint: [[paths.presenceEndpoint('8f3a'), '/api/newsroom/articles/8f3a/presence']],
  notesEndpoint: [[paths.notesEndpoint('8f3a'), '/api/newsroom/articles/8f3a/notes']],
  revisionsPath: [
    [paths.revisionsPath('8f3a'), '/admin/articles/8f3a/revisions'],
    [paths.revisionsPath('8f3a', { version: 12 }), '/admin/articles/8f3a/revisions?version=12'],
    [paths.revisionsPath('8f3a', { version: 12, against: 3 }), '/admin/articles/8f3a/revisions?version=12&against=3'],
  ],
  articleActsEndpoint: [[paths.articleActsEndpoint('8f3a'), '/api/newsroom/articles/8f3a/acts']],
  articleChecksEndpoint: [[paths.articleChecksEndpoint('8f3a'), '/api/newsroom/articles/8f3a/checks']],
  sectionsPath: [[paths.sectionsPath, '/admin/sections']],
  newSectionPath: [[paths.newSectionPath, '/admin/sections/new']],
  sectionScreenPath: [[paths.sectionScreenPath('8f3a'), '/admin/sections/8f3a']],
  authorsPath: [[paths.authorsPath, '/admin/authors']],
  newAuthorPath: [[paths.newAuthorPath, '/admin/authors/new']],
  authorScreenPath: [[paths.authorScreenPath('8f3a'), '/admin/authors/8f3a']],
  settingsPath: [[paths.settingsPath, '/admin/settings']],
  reportsPath: [
    [paths.reportsPath(), '/admin/reports'],
    [paths.reportsPath({ state: 'dismissed', article: '8f3a' }), '/admin/reports?state=dismissed&article=8f3a'],
  ],
  tagsPath: [
    [paths.tagsPath(), '/admin/tags'],
    [paths.tagsPath({ language: 'fr', q: 'mer & vent' }), '/admin/tags?language=fr&q=mer+%26+vent'],
  ],
  tagScreenPath: [
    [paths.tagScreenPath('8f3a'), '/admin/tags/8f3a'],
    [paths.tagScreenPath('8f3a', 0), '/admin/tags/8f3a?merged=0'],
  ],
  sourceOrders: [],
  sourcesPath: [
    [paths.sourcesPath(), '/admin/sources'],
    [paths.sourcesPath('polled'), '/admin/sources?sort=polled'],
  ],
  newSourcePath: [[paths.newSourcePath, '/admin/sources/new']],
  sourceScreenPath: [[paths.sourceScreenPath('8f3a'), '/admin/sources/8f3a']],
  importSourcesPath: [[paths.importSourcesPath, '/admin/sources/import']],
  exportSourcesPath: [[paths.exportSourcesPath, '/admin/sources/export']],
  findArticlesEndpoint: [[paths.findArticlesEndpoint, '/api/newsroom/find']],
};

test.each(Object.entries(addresses))('%s', (_name, made) => {
  expect(made.map(([address]) => address)).toEqual(made.map(([, address]) => address));
});

test('every address of the newsroom is listed here', () => {
  expect(Object.keys(paths).toSorted()).toEqual(Object.keys(addresses).toSorted());
});
