// node:test's `test` with a bound for each test. Without it, a call that never ends would hang its file.
import { test as unbounded } from 'node:test';

const TEST_SECONDS = 240;

/** `options` are those of `node:test`. */
export function test(name, options, body = options) {
  const own = body === options ? {} : options;
  unbounded(name, { timeout: TEST_SECONDS * 1000, ...own }, body);
}
