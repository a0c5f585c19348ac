// Trains the block model from the corpora: npm run train -- ../shared/corpora [--quick]
// Needs Debian's python3-sklearn (apt-get install python3-sklearn; scikit-learn 1.2). Users of galley never need it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const corpora = process.argv[2];
const out = 'out/training';
if (!corpora || !existsSync(corpora)) {
  console.error(
    'usage: npm run train -- CORPORA   (a folder with wcxb-dev, fundus-dev and daniel-dev, each with pages/ and truth.jsonl)',
  );
  process.exit(2);
}
const python = process.env.PYTHON ?? '/usr/bin/python3';
if (spawnSync(python, ['-c', 'import sklearn']).status !== 0) {
  console.error(
    `${python} has no scikit-learn: apt-get install python3-sklearn, or name a Python that has it in PYTHON`,
  );
  process.exit(2);
}
const tsx = ['node_modules/tsx/dist/cli.mjs'];
const steps = [
  ['features and labels of every block', process.execPath, ...tsx, 'training/export.ts', corpora, out],
  [
    'the first look: cross-validation by host, and the final forest',
    python,
    'training/train.py',
    out,
    '--final',
  ],
  ['what stands around each block', process.execPath, ...tsx, 'training/context.ts', corpora, out],
  ['the second look: likewise', python, 'training/train_context.py', out, '--final'],
  [
    'texts settled with out-of-fold probabilities, scored',
    process.execPath,
    ...tsx,
    'training/evaluate.ts',
    corpora,
    out,
  ],
  ['confidence, calibrated on those', python, 'training/calibrate.py', out],
  ['src/judge/model/weights.json', process.execPath, ...tsx, 'training/pack-weights.ts', out],
  ['training/report.json and REPORT.md', process.execPath, ...tsx, 'training/write-report.ts', out],
];
for (const [what, command, ...args] of steps) {
  console.log(`\n== ${what}`);
  // One thread a process: scikit-learn's sums, and so the trees, are then the same on every run.
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
