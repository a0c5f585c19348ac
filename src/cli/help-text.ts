/** What `galley --help` prints: at most a screen of 40 lines and 80 columns. A test holds it complete. */
export const HELP_TEXT = `Usage: galley [options] [input...]
       galley report [options] input     what was kept and removed, as HTML

Makes a clean proof of web pages: the article's text and metadata as JSON, with
a word on everything that was taken out. Inputs: files, folders, patterns such
as 'saved/**/*.html', web addresses, - for standard input; .gz is unpacked.

Output
  --format FORMAT       json, jsonl, text, markdown or html
  --fields LIST         only these fields, as in title,text,datePublished
  --with LIST           also html, markdown, blocks, links, related, comments,
                        explain, provenance
  -o, --output PATH     a file, or a folder (ends in /) that mirrors the inputs
  --unordered           records as they finish, not in input order
Input
  --from LIST           a file of paths and addresses, one a line; - is stdin
  --url ADDRESS         where a saved page came from, for its links
  --max-bytes N         refuse larger pages (50000000)
  --offline             fetch nothing; --allow-private: also private networks
Reading
  --engine ENGINE       full, or rules: without the learned model
  --dom DOM             thin, or jsdom: slow, the reference
  --prefer SIDE         balance, precision (clean text) or recall (whole text)
  --min-confidence N    0 to 1: a record below it gets the status "partial"
Run
  -j, --jobs N          threads (one a core); --timeout MS a page (10000)
  --resume              go on with a stopped run that has -o
  --retry-failed        do again only what failed in that run
  --stats FILE          the run's figures as JSON
  --progress, --no-progress, -q, --quiet, -v, --verbose, --version, -h, --help

Exit code: 0 every input gave text, 1 some did not, 2 wrong use, 3 none did.

Examples
  galley page.html
  galley --format text https://example.org/
  galley report page.html -o report.html
  galley saved/ -o proofs/
  find . -name '*.html' | galley --from - --fields title,text > all.jsonl`;
