import { expect, test } from 'vitest';
import { fromChecks, fromFaults, fromPlaywright, fromVitest } from './test-reports.mjs';

const unit = (testResults) => ({ testResults });
const file = (status, assertionResults, message = '') => ({ name: '/p/a.test.ts', status, assertionResults, message });

test('checks count one each', () => {
  const report = fromChecks([{ name: 'types', ok: true }, { name: 'lint', ok: false, output: 'a.ts:1 no' }]);
  expect(report).toEqual({ passed: 1, skipped: 0, failures: [{ test: 'check: lint', why: 'a.ts:1 no', screenshots: [] }] });
});

test('a failed unit test is named with its file and reason, without colours', () => {
  const failed = { status: 'failed', fullName: 'a sign has a row', failureMessages: ['\u001B[31mexpected 1\u001B[39m'] };
  const report = fromVitest(unit([file('failed', [failed, { status: 'passed' }, { status: 'skipped' }])]), 1, '/p');
  expect(report).toEqual({
    passed: 1,
    skipped: 1,
    failures: [{ test: 'a.test.ts: a sign has a row', why: 'expected 1', screenshots: [] }],
  });
});

test('a test file that could not be loaded is a failure', () => {
  expect(fromVitest(unit([file('failed', [], 'cannot find module')]), 1, '/p').failures).toHaveLength(1);
});

test('an error outside any test, and a run without a report, are failures', () => {
  expect(fromVitest(unit([file('passed', [{ status: 'passed' }])]), 1, '/p').failures).toHaveLength(1);
  expect(fromVitest(null, 139, '/p').failures).toHaveLength(1);
  expect(fromPlaywright(null, 1, '/p').failures).toHaveLength(1);
  expect(fromPlaywright({ suites: [], errors: [{ message: 'No tests found' }] }, 1, '/p').failures).toHaveLength(1);
});

test('a failed window test tells where its picture is', () => {
  const results = [
    {
      status: 'failed',
      errors: [{ message: 'not visible' }],
      attachments: [{ contentType: 'image/png', path: '/p/test-results/e2e/x/failure-1.png' }, { contentType: 'text/plain' }],
    },
  ];
  const suites = [
    {
      title: 'lock.spec.ts',
      suites: [{ title: 'lock', specs: [{ title: 'Ctrl+L locks', tests: [{ status: 'unexpected', results }] }] }],
      specs: [{ title: 'opens', tests: [{ status: 'expected', results: [] }] }],
    },
  ];
  expect(fromPlaywright({ suites }, 1, '/p')).toEqual({
    passed: 1,
    skipped: 0,
    failures: [
      { test: 'lock.spec.ts > lock > Ctrl+L locks', why: 'not visible', screenshots: ['test-results/e2e/x/failure-1.png'] },
    ],
  });
});

test('a row of the fault programme fails when something was lost, went unseen, or nothing was tried', () => {
  const row = (name, parts) => ({ name, tried: 1, lost: 0, undetected: 0, notes: '', ...parts });
  const report = fromFaults([row('a'), row('b', { lost: 1, notes: 'one note' }), row('c', { undetected: 1 }), row('d', { tried: 0, skipped: 40 }), row('e', { tried: 0 })], 1);
  expect([report.passed, report.skipped]).toEqual([1, 1]);
  expect(report.failures.map(({ test }) => test)).toEqual(['fault: b', 'fault: c', 'fault: e']);
  expect(report.failures[0].why).toContain('1 lost');
  expect(fromFaults(null, 1).failures).toHaveLength(1);
  expect(fromFaults([row('a')], 1).failures).toHaveLength(1);
});
