import { describe, expect, test } from 'vitest';
import { type AccessSubject, type Act, can } from './access.ts';
import { type Actor, machineActor, personActor } from './actor.ts';

const person = (role: 'administrator' | 'editor' | 'reporter' | 'translator') =>
  personActor({ userId: 'me', name: 'Me', role });

const mine: AccessSubject = { createdBy: 'me', origin: 'staff', status: 'draft' };
const mineInReview: AccessSubject = { ...mine, status: 'in_review' };
const others: AccessSubject = { createdBy: 'somebody', origin: 'staff', status: 'draft' };
const fromWire: AccessSubject = { createdBy: null, origin: 'wire', status: 'draft' };

const cases: [string, Actor, Act, AccessSubject | null, boolean][] = [
  ['an administrator manages users', person('administrator'), 'manage-users', null, true],
  ['an editor does not manage users', person('editor'), 'manage-users', null, false],
  ['an editor writes what the paper says of itself', person('editor'), 'save-info-page', null, true],
  ['an editor does not change who publishes the paper', person('editor'), 'save-settings', null, false],
  ['an administrator changes who publishes the paper', person('administrator'), 'save-settings', null, true],
  ['an administrator arranges the sections', person('administrator'), 'manage-sections', null, true],
  ['an editor does not arrange the sections', person('editor'), 'manage-sections', null, false],
  ['an editor keeps the subjects in order', person('editor'), 'manage-tags', null, true],
  ['a reporter does not rename subjects', person('reporter'), 'manage-tags', null, false],
  ['an editor says who signs', person('editor'), 'manage-authors', null, true],
  ['a translator does not say who signs', person('translator'), 'manage-authors', null, false],
  ['a reporter does not write what the paper says of itself', person('reporter'), 'save-info-page', null, false],
  ['an editor publishes what a colleague wrote', person('editor'), 'publish', others, true],
  ['an editor withdraws', person('editor'), 'withdraw', others, true],
  ['a reporter begins an article', person('reporter'), 'create', null, true],
  ['a reporter saves their own draft', person('reporter'), 'save', mine, true],
  ['a reporter submits their own draft', person('reporter'), 'submit', mine, true],
  ['a reporter leaves alone what is in review', person('reporter'), 'save', mineInReview, false],
  ['a reporter does not save a colleague’s draft', person('reporter'), 'save', others, false],
  ['a reporter does not publish, not even their own', person('reporter'), 'publish', mine, false],
  ['a reporter does not review translations', person('reporter'), 'review-translation', fromWire, false],
  ['a reporter leaves a note on a colleague’s draft', person('reporter'), 'write-note', null, true],
  ['a reporter names a revision of their own draft', person('reporter'), 'name-revision', mine, true],
  ['a reporter names no revision of a colleague’s draft', person('reporter'), 'name-revision', others, false],
  ['a translator reviews what came by wire', person('translator'), 'review-translation', fromWire, true],
  ['a translator does not touch staff articles', person('translator'), 'save', others, false],
  ['a translator does not publish', person('translator'), 'publish', fromWire, false],
  ['the clock publishes', machineActor('clock'), 'publish', others, true],
  ['the clock does not write', machineActor('clock'), 'save', others, false],
  ['the wire files an article', machineActor('wire'), 'create', null, true],
  ['the wire publishes its own', machineActor('wire'), 'publish', fromWire, true],
  ['the wire does not publish what people wrote', machineActor('wire'), 'publish', others, false],
  ['the wire shows its own again', machineActor('wire'), 'reinstate', fromWire, true],
  ['the wire does not show again what people wrote', machineActor('wire'), 'reinstate', others, false],
  ['the wire does not review itself', machineActor('wire'), 'review-translation', fromWire, false],
];

describe('the policy', () => {
  test.each(cases)('%s', (_name, actor, act, article, allowed) => {
    expect(can(actor, act, article)).toBe(allowed);
  });
});
