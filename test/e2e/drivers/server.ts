import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Server { url: string; close(): void }

const items = (count: number): string => Array.from({ length: count }, (_, at) => `<li><a href="/berth/${at}">Berth ${at}</a></li>`).join('');
const SENTENCE = 'The keeper wrote the number of the ships into the grey book before the lamp was lit again over the strait. ';
const chapter = (at: number): string => `<h2>Chapter ${at + 1}</h2>${Array.from({ length: 25 }, (_, line) => `<p>Entry ${at + 1}.${line + 1}. ${SENTENCE.repeat(4)}</p>`).join('')}`;
/** Pages that are too long to be files. */
const MADE: Record<string, () => string> = {
  'huge.html': () => `<!doctype html><html lang="en"><title>The longest list of the islands</title><article><h1>The longest list of the islands</h1>
    <p>The harbour office has published its register of every berth on the islands, and the list is longer than anybody had thought it would be.</p>
    <p>It took two clerks the whole winter to walk along the quays and write down each ring, each bollard and each rope that a boat could be tied to.</p>
    <p>The register is open to everyone, the office said, and mistakes may be reported until the end of the year.</p></article>
    <footer><ul>${items(50_000)}</ul></footer></html>`,
  // 2,500 paragraphs of some 82 words: 205,000.
  'endless.html': () => `<!doctype html><html lang="en"><title>The grey book</title><article><h1>The grey book</h1><p>By Mira Solheim</p>${Array.from({ length: 100 }, (_, at) => chapter(at)).join('')}</article></html>`,
  'pictures.html': () => `<!doctype html><html lang="en"><title>Three thousand lamps</title><article><h1>Three thousand lamps</h1><p>By Mira Solheim</p>${Array.from({ length: 3000 }, (_, at) => `<figure><img loading="lazy" width="800" height="450" src="/missing-${at}.png" alt="Lamp ${at + 1}"><figcaption>Lamp ${at + 1} of the long quay, seen from the water.</figcaption></figure><p>${at % 3 ? SENTENCE : SENTENCE.repeat(3)}</p>`).join('')}</article></html>`,
};

/** Serves `test/pages/site` on a port of its own. `/csp/NAME` serves a page under the strictest policy. */
export async function serveSite(): Promise<Server> {
  const folder = new URL('../../pages/site/', import.meta.url);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const strict = path.startsWith('/csp/');
    const name = (strict ? path.slice(5) : path.slice(1)) || 'front.html';
    if (!/^[\w-]+\.(?:html|xhtml|pdf|txt|png)$/.test(name)) {
      response.writeHead(404).end();
      return;
    }
    const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.png') ? 'image/png' : name.endsWith('.txt') ? 'text/plain' : 'text/html';
    try {
      const body = MADE[name]?.() ?? readFileSync(fileURLToPath(new URL(name, folder)));
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...(strict ? { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" } : {}),
      }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
