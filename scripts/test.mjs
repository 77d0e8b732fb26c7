/*
 * npm test: all checks and tests, with one closing line over all of them.
 * npm test -- --only unit,e2e [FILTER…]: only these stages (format lint types knip unit conformance build e2e; checks
 * stands for the first four); filters go to the test runners.
 */
import './lib/checkNode.mjs';
import { prepare, preparePackages } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { Stop, say } from './lib/say.mjs';
import { Tally } from './lib/tally.mjs';
import { stages } from './lib/testStages.mjs';

const checks = ['format', 'lint', 'types', 'knip'];
const kindOf = (stage) => stage.name.split(' ')[0];

/** Splits the command line into the stages that are wanted (null for all) and the filters. */
function readArguments(args) {
  const at = args.indexOf('--only');
  if (at === -1) return { kinds: null, filters: args };
  const named = (args[at + 1] ?? '').split(',').flatMap((name) => (name === 'checks' ? checks : [name]));
  const known = new Set(stages.map(kindOf));
  const unknown = named.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new Stop(`--only knows no stage "${unknown}"; there are ${[...known].join(' ')}`);
  return { kinds: new Set(named), filters: [...args.slice(0, at), ...args.slice(at + 2)] };
}

/** Prepares what these stages need. The closing line comes also where that fails. */
async function isPrepared(wanted) {
  const needsProgram = wanted.some((stage) => stage.name === 'e2e');
  try {
    await (needsProgram ? prepare({ isBuilt: false, isForTests: true }) : preparePackages());
    return true;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    return false;
  }
}

runMain(async () => {
  const { kinds, filters } = readArguments(process.argv.slice(2));
  const wanted = stages.filter((stage) => kinds === null || kinds.has(kindOf(stage)));
  const tally = new Tally();
  if (!(await isPrepared(wanted))) {
    tally.fail('preparing the checkout (see above)');
    process.stdout.write(`\n${tally.report()}\n`);
    return 1;
  }
  const state = { isBuildBroken: false };
  for (const stage of wanted) {
    try {
      await stage.run(tally, filters, state);
    } catch (error) {
      tally.fail(`${stage.name}: ${error.message}`);
      process.stdout.write(`FAILED  ${stage.name}\n${error.stack}\n`);
    }
  }
  process.stdout.write(`\n${tally.report()}\n`);
  return tally.failures.length === 0 ? 0 : 1;
});
