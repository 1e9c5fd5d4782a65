import { expect, test } from 'vitest';
import { requestedAct } from '#newsroom/act-on-article.ts';
import { filesMatching, readSource } from '../source-tree.ts';
import { actionDoors, actionsForAnybody } from './action-doors.ts';
import { endpointDoors } from './endpoint-doors.ts';

// The sign-in's own routes are for people who are nobody yet.
const routes = filesMatching(/^app\/(?:api\/newsroom|\(newsroom\)\/admin)\/.*route\.ts$/).filter(
  (file) => !file.startsWith('app/(newsroom)/admin/sign-in/'),
);

const nameOf = (door: string) => door.split(':')[0];

test('every endpoint of the newsroom has its row, and no row is of an endpoint that is gone', () => {
  const inTree = routes.flatMap((file) =>
    [...readSource(file).matchAll(/export (?:async function|const) ([A-Z]+)\b/g)].map(
      ([, method = '']) => `${method} ${file.replace(/^app\/(?=api)/, '').replace(/\/route\.ts$/, '')}`,
    ),
  );
  const described = new Set(Object.keys(endpointDoors).map(nameOf));
  expect(inTree.length).toBeGreaterThan(15);
  expect([...described].filter((name) => !name?.endsWith('/acts')).toSorted()).toEqual(
    inTree.filter((name) => !name.endsWith('/acts')).toSorted(),
  );
});

test('every act that the screen of an article may ask for has its row', () => {
  const asked = requestedAct.options.flatMap(({ shape: { act } }) =>
    'options' in act ? act.options : [...act.values],
  );
  const described = Object.keys(endpointDoors).flatMap((name) => name.split('/acts: ')[1] ?? []);
  expect(described.toSorted()).toEqual(asked.toSorted());
});

test('every action of the newsroom has its row, and no row is of an action that is gone', () => {
  const inTree = filesMatching(/^app\/.*\.tsx?$/)
    .map(readSource)
    .filter((source) => source.includes("'use server'"))
    .flatMap((source) => [...source.matchAll(/export async function (\w+)/g)].map(([, name = '']) => name));
  expect(inTree.length).toBeGreaterThan(30);
  expect([...Object.keys(actionDoors), ...actionsForAnybody].toSorted()).toEqual(inTree.toSorted());
});
