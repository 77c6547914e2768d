/**
 * The scripts inside a page, for the offline copy: what they would import, an element runs, for a page that was
 * opened from a disk may import nothing.
 */
import { hashSource } from './inlineCode.ts';

/** Data blocks, as JSON-LD, are not run. */
const inlineScript = /(<script(?![^>]*\s(?:src=|type="application\/))[^>]*>)([\s\S]*?)<\/script>/gu;
const dynamicImport = /\bimport(?=\s*\()/gu;
/** As `import` does, it runs a script once however often it is asked for, and promises to say when it has run. */
const run =
  '(src=>(self.vanKhoRun??={})[src]??=new Promise((onload,onerror)=>document.head.append(Object.assign(document.createElement("script"),{src,onload,onerror}))))';

/**
 * Takes the HTML of `page` and gives it with its scripts importing nothing, and its policy allowing them as they
 * are then. Throws for a module inside the page.
 */
export function plainScripts(html: string, page: string): string {
  let plain = html;
  for (const [whole, open = '', script = ''] of html.matchAll(inlineScript)) {
    if (open.includes(' type="module"')) {
      throw new Error(`${page} holds a module, which no disk can give; let it have its own file.`);
    }
    const changed = script.replace(dynamicImport, () => run);
    if (changed === script) continue;
    plain = plain
      .replace(whole, () => `${open}${changed}</script>`)
      .replaceAll(hashSource(script), () => hashSource(changed));
  }
  return plain;
}
