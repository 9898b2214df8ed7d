import { BENCHES } from './benches.ts';

/** Runs all benches, or those named on the command line, and prints what they measured. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !BENCHES.some((bench) => bench.id === id));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${BENCHES.map((bench) => bench.id).join(', ')}.`);
  process.exit(2);
}
for (const bench of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(bench.id)) continue;
  console.log(`${bench.id}: ${bench.title}`);
  for (const line of await bench.run()) console.log(`  ${line}`);
}
