import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes NOTICE.md: every package that stands inside dist/, with its licence's text, as the licences ask for. */
export function writeNotice(metafile) {
  const folders = new Set();
  for (const path of Object.keys(metafile.inputs)) {
    const folder = /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder) folders.add(folder);
  }
  const sections = [...folders].map(describe).sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const seen = new Map(sections.map((section) => [section.title, section]));
  const parts = [...seen.values()].map(
    ({ title, licence, text }) => `## ${title}\n\nLicence: ${licence}\n\n${text}`,
  );
  writeFileSync(
    'NOTICE.md',
    `# Notice\n\ngalley's program files in dist/ hold code of these packages. Written by \`npm run build\`.\n\n${parts.join('\n\n')}\n`,
  );
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const path = file && join(folder, file);
  const text =
    path && existsSync(path)
      ? readFileSync(path, 'utf8').trim()
      : 'The package comes without a licence file.';
  return {
    title: `${name} ${version}`,
    licence: license ?? 'not stated',
    text: `\`\`\`text\n${text}\n\`\`\``,
  };
}
