// jest wants these two as files whose export is the function.
const { startRun } = require('./run.ts');

module.exports = async () => {
  globalThis.browserRun = await startRun();
};
