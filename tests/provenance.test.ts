import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

const PAGE = `<!doctype html><html lang="en"><title>The ice ferry - Port Mirren Post</title>
<meta property="og:title" content="The ice ferry"><meta name="author" content="Rory Blair">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ice ferry","author":{"name":"Isla Kerr"}}</script>
<body><article><h1>The ice ferry</h1><p>For three weeks of every winter the ferry of Port Mirren stays in the harbour, and
the people of the island walk to the mainland over the ice.</p></article></body></html>`;

describe('--with provenance', () => {
  it('says of a field which source won, its value, and what it beat', () => {
    const { provenance, authors } = extract(PAGE, { engine: 'rules', with: ['provenance'] });
    expect(provenance?.authors).toMatchObject({ from: 'jsonld.author', value: authors });
    expect(provenance?.authors?.beat).toContainEqual(expect.objectContaining({ from: 'meta.author' }));
    expect(provenance?.title?.value).toBe('The ice ferry');
  });

  it('says of pictures and videos in which places they were found', () => {
    const page = PAGE.replace(
      '<h1>The ice ferry</h1>',
      `<h1>The ice ferry</h1><figure><img src="https://portmirren.example/ice.jpg" alt="Ice"></figure>
       <video src="https://portmirren.example/ferry.mp4"></video>`,
    ).replace('<body>', '<meta property="og:image" content="https://portmirren.example/pier.jpg"><body>');
    const { provenance, images, videos } = extract(page, { engine: 'rules', with: ['provenance'] });
    expect(provenance?.images).toEqual({ from: 'page.img, og:image', value: images, beat: [] });
    expect(provenance?.videos).toEqual({ from: 'page.video', value: videos, beat: [] });
  });

  it('is in the record only when asked for, and changes nothing else of it', () => {
    const plain = extract(PAGE, { engine: 'rules' });
    const { provenance, ...traced } = extract(PAGE, { engine: 'rules', with: ['provenance'] });
    expect(plain).not.toHaveProperty('provenance');
    expect(Object.keys(provenance ?? {})).toContain('datePublished');
    const ms = 0;
    expect({ ...traced, extractor: { ...traced.extractor, ms } }).toEqual({
      ...plain,
      extractor: { ...plain.extractor, ms },
    });
  });
});
