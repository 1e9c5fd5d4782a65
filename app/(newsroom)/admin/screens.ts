import { auditTexts } from '#messages/newsroom/audit.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { engineTexts } from '#messages/newsroom/engines.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { listTexts } from '#messages/newsroom/lists.ts';
import { memoryTexts } from '#messages/newsroom/memory.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { reportTexts } from '#messages/newsroom/reports.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { settingTexts } from '#messages/newsroom/settings.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { userTexts } from '#messages/newsroom/users.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { can } from '#newsroom/access.ts';
import type { Actor } from '#newsroom/actor.ts';
import {
  articleListPath,
  auditPath,
  authorsPath,
  pagesPath,
  reportsPath,
  sectionsPath,
  settingsPath,
  sourcesPath,
  tagsPath,
  usersPath,
} from '#paths/newsroom.ts';
import { wireDeskPath } from '#paths/wire-desk.ts';
import { enginesPath, glossaryPath, memoryPath } from '#paths/wire-keeping.ts';
import { deskPath } from '#paths.ts';

/** A screen as the bar of the newsroom names it. */
type Screen = { key: string; href: string; name: string };

/** The screens that somebody may open, in the order of the bar. */
export function screensFor(actor: Actor): Screen[] {
  return [
    { key: 'desk', href: deskPath, name: newsroom.desk },
    { key: 'articles', href: articleListPath(), name: listTexts.articles },
    ...(can(actor, 'translate') ? [{ key: 'wire', href: wireDeskPath(), name: wireDeskTexts.title }] : []),
    ...(can(actor, 'settle-reports') ? [{ key: 'reports', href: reportsPath(), name: reportTexts.title }] : []),
    ...(can(actor, 'manage-sources') ? [{ key: 'sources', href: sourcesPath(), name: sourceTexts.title }] : []),
    ...(can(actor, 'manage-glossary') ? [{ key: 'glossary', href: glossaryPath(), name: glossaryTexts.title }] : []),
    ...(can(actor, 'manage-glossary') ? [{ key: 'memory', href: memoryPath(), name: memoryTexts.title }] : []),
    ...(can(actor, 'manage-sources') ? [{ key: 'engines', href: enginesPath, name: engineTexts.title }] : []),
    ...(can(actor, 'manage-tags') ? [{ key: 'tags', href: tagsPath(), name: tagTexts.title }] : []),
    ...(can(actor, 'manage-authors') ? [{ key: 'authors', href: authorsPath, name: authorTexts.title }] : []),
    ...(can(actor, 'manage-sections') ? [{ key: 'sections', href: sectionsPath, name: sectionTexts.title }] : []),
    ...(can(actor, 'save-info-page') ? [{ key: 'pages', href: pagesPath, name: pageTexts.title }] : []),
    ...(can(actor, 'manage-users') ? [{ key: 'users', href: usersPath, name: userTexts.title }] : []),
    ...(can(actor, 'save-settings') ? [{ key: 'settings', href: settingsPath, name: settingTexts.title }] : []),
    ...(can(actor, 'see-audit-log') ? [{ key: 'audit', href: auditPath, name: auditTexts.title }] : []),
  ];
}
