// What the test runners wrote down, as one kind of record: `{ passed, skipped, failures: [{ test, why, screenshots }] }`.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

// Colour codes and the long tail of a stack help nobody at the end of a run.
const LINES_OF_WHY = 14;

const shortened = (text) => stripVTControlCharacters(String(text ?? '')).trim().split('\n').slice(0, LINES_OF_WHY).join('\n');
const failure = (test, why, screenshots = []) => ({ test, why: shortened(why), screenshots });

/** Our own checks (types, lint, arrows, lock file). */
export function fromChecks(results) {
  return {
    passed: results.filter(({ ok }) => ok).length,
    skipped: 0,
    failures: results.filter(({ ok }) => !ok).map(({ name, output }) => failure(`check: ${name}`, output)),
  };
}

/** Vitest's JSON report; `code` is its exit code, which also knows of errors outside any test. */
export function fromVitest(report, code, root) {
  if (!report) return crashed('the unit tests', code);
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults.map((each) => ({ ...each, file: path.relative(root, file.name) })));
  const of = (status) => tests.filter((each) => each.status === status);
  const failures = of('failed').map((each) => failure(`${each.file}: ${each.fullName}`, each.failureMessages.join('\n')));
  for (const file of files) {
    const hasFailedTest = file.assertionResults.some((each) => each.status === 'failed');
    if (file.status === 'failed' && !hasFailedTest) failures.push(failure(path.relative(root, file.name), file.message));
  }
  if (code !== 0 && failures.length === 0) failures.push(failure('the unit tests', 'an error outside any test; see above'));
  const passed = of('passed').length;
  return { passed, skipped: tests.length - passed - of('failed').length, failures };
}

/** The rows of the fault programme; a row that could not be tried here at all is skipped. */
export function fromFaults(rows, code) {
  if (!rows) return crashed('the fault programme', code);
  const bad = rows.filter(({ tried, lost, undetected, skipped = 0 }) => lost > 0 || undetected > 0 || tried + skipped === 0);
  const failures = bad.map(({ name, tried, lost, undetected, notes }) => failure(`fault: ${name}`, `${tried} tried, ${lost} lost, ${undetected} undetected\n${notes}`));
  if (code !== 0 && failures.length === 0) failures.push(failure('the fault programme', 'an error outside any row; see above'));
  const skipped = rows.filter((row) => row.tried === 0 && row.skipped > 0).length;
  return { passed: rows.length - bad.length - skipped, skipped, failures };
}

/** Playwright's JSON report. */
export function fromPlaywright(report, code, root) {
  if (!report) return crashed('the tests in the window', code);
  const specs = report.suites.flatMap((suite) => specsIn(suite));
  const of = (status) => specs.filter((each) => each.status === status);
  const failures = of('unexpected').map(({ title, results }) => {
    const last = results.at(-1);
    const pictures = (last?.attachments ?? []).filter((each) => each.contentType === 'image/png' && each.path);
    const why = (last?.errors ?? []).map((each) => each.message).join('\n') || last?.status;
    return failure(title, why, pictures.map((each) => path.relative(root, each.path)));
  });
  for (const error of report.errors ?? []) failures.push(failure('the tests in the window', error.message));
  if (code !== 0 && failures.length === 0) failures.push(failure('the tests in the window', `ended with code ${code}; see above`));
  return { passed: of('expected').length + of('flaky').length, skipped: of('skipped').length, failures };
}

function specsIn(suite, above = []) {
  const titles = [...above, suite.title].filter(Boolean);
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((each) => ({ title: [...titles, spec.title].join(' > '), status: each.status, results: each.results })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specsIn(inner, titles))];
}

const crashed = (what, code) => ({
  passed: 0,
  skipped: 0,
  failures: [failure(what, `did not finish and left no report (exit code ${code}); see above`)],
});
