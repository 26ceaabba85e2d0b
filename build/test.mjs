// npm test [-- --only=check|unit|faults|e2e]: every check and test, in order, going on after a failure. Ends with one line:
// `N passed, N failed`.
import fs from 'node:fs';
import path from 'node:path';
import { runChecks } from './check.mjs';
import { runFaults } from './faults.mjs';
import { RESULTS, runInWindow } from './in-window.mjs';
import { ROOT } from './places.mjs';
import { command, say, Sentence } from './say.mjs';
import { ensureReaders } from './system/debian.mjs';
import { fromChecks, fromFaults, fromPlaywright, fromVitest } from './test-reports.mjs';
import { runUnitTests } from './unit.mjs';

const parts = {
  check: async () => fromChecks(await runChecks()),

  unit: async () => {
    const file = emptyReport('unit.json');
    await ensureReaders();
    const code = await runUnitTests(['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    return fromVitest(read(file), code, ROOT);
  },

  faults: async () => {
    const file = emptyReport('faults.json');
    const code = await runFaults(['--quick', '--out', file]);
    return fromFaults(read(file), code);
  },

  e2e: async () => {
    const file = emptyReport('e2e.json');
    const code = await runInWindow(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
    return fromPlaywright(read(file), code, ROOT);
  },
};

await command(async () => {
  const chosen = chosenParts(process.argv.slice(2));
  const reports = [];
  for (const name of chosen) {
    say(`${name} ...`);
    reports.push(await parts[name]().catch((error) => couldNotRun(name, error)));
  }
  const failures = reports.flatMap((report) => report.failures);
  failures.forEach(tell);
  console.log(lastLine(reports));
  return failures.length > 0 ? 1 : 0;
});

function chosenParts(given) {
  const only = given.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',');
  const unknown = (only ?? []).filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Sentence(`there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  return only ?? Object.keys(parts);
}

// An old report must not be taken for the answer of a run that crashed.
function emptyReport(name) {
  fs.mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, name);
  fs.rmSync(file, { force: true });
  return file;
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

function couldNotRun(name, error) {
  const why = error instanceof Sentence ? error.message : (error.stack ?? String(error));
  return { passed: 0, skipped: 0, failures: [{ test: name, why, screenshots: [] }] };
}

function tell({ test, why, screenshots }) {
  console.log(`\nFAILED ${test}\n${why.replace(/^/gm, '    ')}`);
  for (const screenshot of screenshots) console.log(`    screenshot: ${screenshot}`);
}

function lastLine(reports) {
  const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
  const passed = sum((report) => report.passed);
  const failed = sum((report) => report.failures.length);
  const skipped = sum((report) => report.skipped);
  return `${failed > 0 ? '\n' : ''}${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
