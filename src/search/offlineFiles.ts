/**
 * Files of the index as classic scripts: a page that was opened from a disk may load those, where `fetch`,
 * modules and workers are forbidden. Each script hands over one file (offlineIndex.ts writes them).
 */

type Fetch = (address: string) => Promise<Response>;

/** What of Pagefind's module is used. */
export interface Pagefind<Instance> {
  createInstance: (options: object) => Instance;
}

declare global {
  /** Called by the script of a file with its bytes in Base64. */
  var vanKhoFile: ((bytes: string) => void) | undefined;
  /** Makes one Pagefind with a memory of its own, which reads its files as told. */
  var vanKhoPagefind: ((fetch: Fetch) => Pagefind<unknown>) | undefined;
}

/** What each script has handed over; several may wait for the same file. */
const handedOver = new WeakMap<Element, string>();

globalThis.vanKhoFile = (bytes) => {
  if (document.currentScript) handedOver.set(document.currentScript, bytes);
};

/**
 * Runs a script of the offline copy and gives what it hands over, if anything: Pagefind itself hands over
 * nothing, and neither does a script that was cut off, though browsers call it loaded. Rejects when it is not there.
 */
export async function runScript(address: string): Promise<string | undefined> {
  const script = document.createElement('script');
  const ended = new Promise<void>((done, fail) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => fail(new Error(`${address} cannot be loaded.`)));
  });
  script.src = address;
  document.head.append(script);
  await ended.finally(() => script.remove());
  return handedOver.get(script);
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/**
 * Stands for `fetch` where files of the index are asked for; their queries only fool caches. Rejects for one that is
 * missing or damaged.
 */
export async function fetchFile(address: string): Promise<Response> {
  const { href } = new URL(address, document.baseURI);
  const script = `${href.replace(/\?.*$/u, '')}.js`;
  const bytes = await runScript(script);
  if (bytes === undefined) throw new Error(`${script} is damaged.`);
  return new Response(decode(bytes));
}
