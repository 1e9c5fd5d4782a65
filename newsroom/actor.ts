import type { Editor } from '#db/queries/editor.ts';
import { userRole } from '#db/schema/users.ts';

/** What a person may be in the newsroom. */
export type Role = (typeof userRole.enumValues)[number];

/** Every role, from the one that may most. */
export const roles = userRole.enumValues;

/** A person who is signed in; `sessionId` is the session in which they act. */
export type Person = { kind: 'person'; userId: string; name: string; role: Role; sessionId?: string };

/**
 * A part of the program that acts by itself: the clock publishes what is due, the wire files dispatches, the sign-in
 * answers those who have not shown yet who they are.
 */
export type Machine = { kind: 'machine'; name: 'clock' | 'wire' | 'import' | 'sign-in' };

/** Who acts. */
export type Actor = (Person | Machine) & Editor;

/** The actor for a signed-in person. Whoever calls it answers for the person having signed in. */
export function personActor(person: Omit<Person, 'kind'>): Person & Editor {
  return { kind: 'person', ...person } as Person & Editor; // the brand exists for the compiler alone
}

/** The actor for one of our machines. */
export function machineActor(name: Machine['name']): Machine & Editor {
  return { kind: 'machine', name } as Machine & Editor; // the brand exists for the compiler alone
}
