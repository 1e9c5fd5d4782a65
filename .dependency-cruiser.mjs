// Who may import whom: docs/architecture.md, «The rooms». A room that is not in the table may import nothing of ours.
const rooms = {
  app: ['components', 'newsroom', 'auth', 'db/queries', 'db/process-connections', 'db/list-cursor', 'messages', 'env'],
  'components/site': ['document', 'messages'],
  'components/newsroom': ['components/ui', 'document', 'messages'],
  'components/ui': [],
  newsroom: ['db', 'document', 'auth'],
  wire: ['newsroom', 'db', 'document'],
  worker: ['wire', 'newsroom', 'db', 'messages', 'env'],
  server: ['wire', 'newsroom', 'db', 'env'],
  cli: ['wire', 'newsroom', 'db', 'server', 'env'],
  db: [],
  document: [],
  messages: [],
  auth: ['db', 'newsroom', 'env'],
  proxy: ['auth', 'env'],
  env: [],
  paths: [],
  lib: [],
};

// What a room may know the shape of without importing its code.
const typesOnly = {
  'components/site': ['db/queries'],
  'components/newsroom': ['db/queries', 'newsroom'],
  db: ['document'],
};

// Leaves that everybody may import, but for the leaves themselves.
const leaves = ['lib', 'paths'];
const withoutLeaves = ['components/ui', 'lib', 'paths', 'env', 'messages', 'db', 'document'];

const tests = '\\.test\\.tsx?$|^(tests|e2e|bench)/';
const inside = (names) => names.map((name) => `^${name}(/|\\.)`).join('|');
const everything = inside([...Object.keys(rooms), 'components', 'tests', 'e2e', 'bench']);

/** The rules of one room: its own files, those of its list, and the leaves; types of some more. */
function rulesOf([room, others]) {
  const allowed = [room, ...others, ...(withoutLeaves.includes(room) ? [] : leaves)];
  if (['components/ui', 'db', 'document'].includes(room)) allowed.push('lib');
  const from = { path: inside([room]), pathNot: tests };
  const shapes = typesOnly[room] ?? [];
  const zone = {
    name: `${room}-zone`,
    comment: `${room} may import ${allowed.join(', ')}${shapes.length > 0 ? `, types of ${shapes.join(', ')}` : ''}`,
    severity: 'error',
    from: room === 'db' ? { ...from, pathNot: `${tests}|^db/process-connections\\.ts$` } : from,
    to: { path: everything, pathNot: inside([...allowed, ...shapes]) },
  };
  if (shapes.length === 0) return [zone];
  const code = {
    name: `${room}-types-only`,
    comment: `${room} may import types of ${shapes.join(', ')}, never code`,
    severity: 'error',
    from,
    to: { path: inside(shapes), dependencyTypesNot: ['type-only'] },
  };
  return [zone, code];
}

const more = [
  {
    name: 'env-for-connections',
    comment: 'of db, process-connections.ts alone knows the environment; and it needs nothing else of ours',
    severity: 'error',
    from: { path: '^db/process-connections\\.ts$' },
    to: { path: everything, pathNot: '^(db/|lib/|env\\.ts)' },
  },
  {
    name: 'readers-see-what-is-public',
    comment: 'reader pages read through published-*.ts',
    severity: 'error',
    from: { path: '^app/\\(site\\)/|^app/media/|^components/site/' },
    to: { path: '^db/queries/(?!published-)' },
  },
  {
    name: 'app-reads',
    comment: 'app changes nothing by itself: newsroom/ does',
    severity: 'error',
    from: { path: '^app/' },
    to: { path: '^db/queries/(audit|jobs)\\.ts$' },
  },
  {
    name: 'steps-of-the-wire',
    comment: 'a step of the wire knows its own folder, document and lib',
    severity: 'error',
    from: { path: '^wire/([^/]+)/', pathNot: `${tests}|^wire/pipeline/` },
    to: { path: everything, pathNot: '^(wire/$1/|document/|lib/)' },
  },
  {
    name: 'wire-and-database',
    comment: 'pipeline.ts with its folder and run.ts alone touch the database',
    severity: 'error',
    from: { path: '^wire/', pathNot: `${tests}|^wire/(pipeline|run)\\.ts$|^wire/pipeline/` },
    to: { path: '^(db|newsroom)/' },
  },
  {
    name: 'sql-in-db',
    comment: 'all SQL lives in db/',
    severity: 'error',
    from: { path: everything, pathNot: `^db/|${tests}` },
    to: { path: 'node_modules/(drizzle-orm|postgres)/' },
  },
  {
    name: 'who-starts-processes',
    comment:
      'cli, server and tests start processes, db/embedded*.ts Postgres itself, the wire Apertium; db/seed/art is a program run by hand',
    severity: 'error',
    from: {
      path: everything,
      pathNot: `^(cli|server|db/seed/art)/|^db/embedded[a-z-]*\\.ts$|^wire/translate/engines/apertium[./]|${tests}`,
    },
    to: { path: '^(node:)?(child_process|cluster)$' },
  },
  {
    name: 'tests-are-for-tests',
    comment: 'no product code imports tests',
    severity: 'error',
    from: { path: everything, pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'no-circle',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'no-unknown', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...Object.entries(rooms).flatMap(rulesOf), ...more],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|test-results|public)/|^next-env\\.d\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json', '.d.ts'],
    },
  },
};
