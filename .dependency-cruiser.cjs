/** The rules of docs/architecture.md, each with its reason. */
module.exports = {
  forbidden: [
    {
      name: 'model-stands-alone',
      comment: 'Everything speaks in the words of model/, so it may depend on nothing that speaks them.',
      severity: 'error',
      from: { path: '^model/' },
      to: { path: '^(server|client|picture|layout|formats|tests)/' },
    },
    {
      name: 'client-not-server',
      comment: 'The browser knows the server by its API alone, so either can be replaced.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-not-client',
      comment: 'The server hands out the built client as files and never runs its code.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'neo4j-driver-in-one-place',
      comment: 'Every trap of the driver is answered once, in its adapter.',
      severity: 'error',
      from: { path: '^(model|server|client|picture|layout|formats)/', pathNot: '^server/graph/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'embedded-engine-in-one-place',
      comment: 'The engine can only be stopped by ending its process, so only its own child may load it.',
      severity: 'error',
      from: { path: '^(model|server|client|picture|layout|formats)/', pathNot: '^server/graph/embedded/' },
      to: { path: 'node_modules/@grafeo-db' },
    },
    {
      name: 'cytoscape-in-one-place',
      comment: 'The canvas lives outside the state of React; one room draws it.',
      severity: 'error',
      from: {
        path: '^(model|server|client|picture|layout|formats)/',
        pathNot: '^client/scene/|\\.test\\.ts$',
      },
      to: { path: 'node_modules/(@types/)?cytoscape' },
    },
    {
      name: 'language-knows-only-text',
      comment: 'Reading a sentence must not depend on what the news is about.',
      severity: 'error',
      from: { path: '^server/language/' },
      to: { path: '^(server|client|picture|layout|formats)/', pathNot: '^server/(language/|root\\.ts)' },
    },
    {
      name: 'reading-is-pure',
      comment: 'Stages 01 to 08 give the same claims whatever the store holds; only 09 writes.',
      severity: 'error',
      from: { path: '^server/ingest/0[1-8]' },
      to: { path: '^server/graph/' },
    },
    {
      name: 'picture-draws-scenes',
      comment: 'The same scene gives the same picture in the browser, the server and the command.',
      severity: 'error',
      from: { path: '^picture/' },
      to: { path: '^(server|client|layout|formats)/' },
    },
    {
      name: 'formats-are-text',
      comment:
        'A file means the same wherever it is read or written, so its reading depends on nothing but the words.',
      severity: 'error',
      from: { path: '^formats/' },
      to: { path: '^(server|client|picture|layout|tests)/' },
    },
    {
      name: 'layout-is-pure',
      comment: 'Positions and measures come out the same in the worker, on the server and in the command.',
      severity: 'error',
      from: { path: '^layout/' },
      to: { path: '^(server|client|picture|tests)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses is a question to every reader.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '(^|/)(vite|eslint|jest)\\.config'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
