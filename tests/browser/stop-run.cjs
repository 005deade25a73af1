const { stopRun } = require('./run.ts');

module.exports = async () => {
  if (globalThis.browserRun) await stopRun(globalThis.browserRun);
};
