// Adds up what CountReporter wrote, suite by suite, and prints one line.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const suites = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' ').map(Number));
const sum = (index) => suites.reduce((total, counts) => total + counts[index], 0);

console.log(`${sum(0)} passed, ${sum(1)} failed`);
