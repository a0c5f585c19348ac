// Builds dist/: the bundled program, the library's type declarations, and NOTICE.md for what was bundled.
import { join } from 'node:path';
import { bundle, root, writeCode } from './bundle.mjs';
import { writeDeclarations } from './declarations.mjs';
import { writeNotice } from './write-notice.mjs';

process.chdir(root);
const metafile = await bundle(root);
writeCode(root, [join('fixtures', 'pages', 'wp-news-jwplayer.html')]);
writeDeclarations(root, join(root, 'dist', 'types'));
writeNotice(metafile);
