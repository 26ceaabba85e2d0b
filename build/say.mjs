// What the build tells the person who started it. Everything goes to stderr: stdout belongs to the answers of
// `npm run drive` and to `--json`.

/** One plain sentence. */
export const say = (sentence) => process.stderr.write(`hoede: ${sentence}\n`);

/** Says every ten seconds that a long step is still at work. `work` is a promise; gives what it gives. */
export async function sayWhile(what, work) {
  const began = Date.now();
  const beat = setInterval(() => say(`${what}: ${Math.round((Date.now() - began) / 1000)} seconds so far.`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}

/** An expected failure: its message is all the person needs, a stack would only hide it. */
export class Sentence extends Error {}

/** Runs a command's main function; an expected failure becomes one sentence and exit code 1. */
export async function command(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.stderr.write(`${error instanceof Sentence ? `hoede: ${error.message}` : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
