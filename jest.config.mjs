const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

// One project a kind of test, so that `npm run test:unit` and friends can pick.
const base = {
  testEnvironment: 'node',
  rootDir: import.meta.dirname,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  transform: {
    '^.+\\.(ts|tsx)$': swc,
    '/node_modules/d3-.+\\.m?js$': swc,
  },
  // d3 is published as ES modules alone, and jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!d3-)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.neo4j', '<rootDir>/.edgewise'],
};

export default {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{model,server,client,picture,layout,formats,scripts}/**/*.test.ts'],
    },
    { ...base, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
    { ...base, displayName: 'faults', testMatch: ['<rootDir>/tests/faults/**/*.test.ts'] },
    { ...base, displayName: 'api', testMatch: ['<rootDir>/tests/{api,docs}/**/*.test.ts'] },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/start-run.cjs',
      globalTeardown: '<rootDir>/tests/browser/stop-run.cjs',
    },
  ],
};
