"""Times trafilatura's bare_extraction with metadata on a folder's pages: FOLDER EVERY PASSES. Prints JSON."""
import gzip, json, pathlib, statistics, sys, time
import trafilatura

folder, every, passes = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
files = sorted(p for p in folder.rglob("*") if p.name.endswith((".html", ".html.gz", ".htm")))[::every]
pages = [gzip.open(p).read() if p.name.endswith(".gz") else p.read_bytes() for p in files]
times, failed = [[] for _ in pages], set()
for turn in range(passes + 1):
    for i, page in enumerate(pages):
        started = time.perf_counter()
        try:
            trafilatura.bare_extraction(page, with_metadata=True)
        except Exception:
            failed.add(i)
        if turn:
            times[i].append((time.perf_counter() - started) * 1000)
print(json.dumps({"ms": statistics.mean(statistics.median(t) for t in times), "failed": len(failed)}))
