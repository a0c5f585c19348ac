// Completes package-lock.json with the builds for other platforms that this registry does not list:
//   node scripts/complete-lock.mjs [--check]
// npm leaves an optional package that the registry does not know out of the lock file, and `npm ci` then refuses the file
// (https://github.com/npm/cli/issues/4828). Such a build is named here with the platform that its name tells; npm passes
// over it on every other platform, and nothing else of the file changes. Needed after `npm install` of anything new.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const text = readFileSync(file, 'utf8');
const lock = JSON.parse(text);
const missing = Object.entries(lock.packages).flatMap(([path, entry]) => missingBuilds(path, entry));

if (process.argv.includes('--check')) {
  for (const [path] of missing)
    console.error(`package-lock.json lacks ${path}: node scripts/complete-lock.mjs`);
  process.exit(missing.length === 0 ? 0 : 1);
}
const packages = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${missing.length} builds for other platforms added`);

function missingBuilds(path, { optionalDependencies = {}, dev }) {
  if (path === '') return [];
  return Object.entries(optionalDependencies)
    .filter(
      ([name]) =>
        !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages),
    )
    .map(([name, version]) => [`node_modules/${name}`, buildEntry(name, version, dev)]);
}

/** @throws Error for a name that tells no platform: npm would then install it everywhere. */
function buildEntry(name, version, dev) {
  const told =
    /(?:^|-)(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(\w+))?$/.exec(
      name,
    );
  if (!told || !/^\d/.test(version))
    throw new Error(`${name}@${version}: neither platform nor exact version`);
  const [, os, cpu, abi = ''] = told;
  const libc = os !== 'linux' ? null : abi.startsWith('musl') ? 'musl' : 'glibc';
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}
