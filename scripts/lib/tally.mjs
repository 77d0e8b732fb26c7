/** What all stages of npm test found, together. */
export class Tally {
  passed = 0;
  failures = [];
  skips = [];
  flaky = [];

  pass(count = 1) {
    this.passed += count;
  }

  /** @param name what failed, as a reader finds it again */
  fail(name) {
    this.failures.push(name);
  }

  skip(name) {
    this.skips.push(name);
  }

  /** Passed, but only at the second try: counted, and named so that nobody overlooks it. */
  passLate(name) {
    this.pass();
    this.flaky.push(name);
  }

  /** Counts without names, for a stage that has printed the names itself. */
  add({ passed = 0, failed = 0, skipped = 0 }, name) {
    this.pass(passed);
    for (let i = 0; i < failed; i += 1) this.fail(name);
    for (let i = 0; i < skipped; i += 1) this.skip(null);
  }

  /** The end of the report: what was skipped, passed late or failed by name, and the one closing line. */
  report() {
    const lines = [];
    const skips = this.skips.filter((name) => name !== null);
    for (const name of skips) lines.push(`skipped  ${name}`);
    for (const name of this.flaky) lines.push(`FLAKY    ${name}`);
    for (const [name, count] of countOf(this.failures))
      lines.push(`FAILED   ${name}${count > 1 ? ` (${count})` : ''}`);
    const closing = [`${this.passed} passed`, `${this.failures.length} failed`];
    if (this.skips.length > 0) closing.push(`${this.skips.length} skipped`);
    return [...lines, closing.join(', ')].join('\n');
  }
}

function countOf(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
