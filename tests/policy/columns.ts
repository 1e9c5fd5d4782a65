import type { Role } from '#newsroom/actor.ts';

/** Who asks, and on what: the columns of the policy. */
export type Column = 'administrator' | 'editor' | 'own' | 'colleague' | 'wire' | 'staff';

/** The columns in their order, with the role and the article that each stands for. */
export const columns: Readonly<Record<Column, { role: Role; article: 'own' | 'colleague' | 'wire'; head: string }>> = {
  administrator: { role: 'administrator', article: 'colleague', head: 'administrator' },
  editor: { role: 'editor', article: 'colleague', head: 'editor' },
  own: { role: 'reporter', article: 'own', head: 'reporter, own article' },
  colleague: { role: 'reporter', article: 'colleague', head: 'reporter, a colleague’s' },
  wire: { role: 'translator', article: 'wire', head: 'translator, from the wire' },
  staff: { role: 'translator', article: 'colleague', head: 'translator, written here' },
};

/** Everybody who is signed in. */
export const everybody = Object.keys(columns) as Column[]; // the keys of a literal record
export const publishers: Column[] = ['administrator', 'editor'];
export const writers: Column[] = [...publishers, 'own', 'wire'];
