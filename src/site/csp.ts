/**
 * The Content Security Policy of a finished page: it may load and run what it needs, from the archive
 * itself, and nothing else. The hashes are of the bytes that readers get, so this comes last.
 */
import {
  hashSource,
  inlineScripts,
  inlineStyles,
  tagsOf,
  valueOf,
  type Tag,
} from './inlineCode.ts';

/** Sources by directive, in the order in which they are written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Where a page's own files lie: at its origin, or, in a copy on a disk, at `file:`, which has no origin. */
export type Home = "'self'" | 'file:';

/** `scripts` are the texts that may run inside a page, as {@link comparable} gives them. */
export interface PolicyOptions {
  scripts: ReadonlySet<string>;
  /** `'self'` unless told. */
  home?: Home;
}

/** Gives the text of a script without its indentation, which a build takes off. */
export function comparable(script: string): string {
  return script.replace(/\s*\n\s*/gu, '\n').trim();
}

function hasRelation(tags: readonly Tag[], relation: string): boolean {
  return tags.some((tag) => tag.name === 'link' && valueOf(tag, 'rel') === relation);
}

function has(tags: readonly Tag[], ...names: string[]): boolean {
  return tags.some(({ name }) => names.includes(name));
}

/** Whatever the documents hold, only scripts of the site's own components are ever allowed to run. */
function allowedScripts(tags: readonly Tag[], page: string, ours: ReadonlySet<string>): string[] {
  const scripts = inlineScripts(tags);
  const foreign = scripts.find((script) => !ours.has(comparable(script)));
  if (foreign === undefined) return scripts.map(hashSource);
  throw new Error(`${page} has a script that no component has: ${foreign.trim().slice(0, 80)}`);
}

const addressed = ['href', 'src', 'action', 'formaction', 'xlink:href'];

/** The policy keeps `javascript:` from running; there is none to keep, whatever words stand in the archive. */
function refuseRunningAddresses(tags: readonly Tag[], page: string): void {
  const values = tags.flatMap((tag) => addressed.flatMap((name) => valueOf(tag, name) ?? []));
  const foreign = values.find((value) =>
    /^(?!https?:)[\s\p{Cc}]*[a-z][a-z0-9+.-]*:|^[\s\p{Cc}]*[a-z&][^/?#]*&/iu.test(value),
  );
  if (foreign === undefined) return;
  throw new Error(`${page} has an address that is no page's or file's: ${foreign.slice(0, 80)}`);
}

/** Only the search page names an index; Pagefind fetches it, unpacks it with WebAssembly and may use a worker. */
function isSearch(tags: readonly Tag[]): boolean {
  return tags.some((tag) => valueOf(tag, 'data-index') !== undefined);
}

function scriptSources(tags: readonly Tag[], page: string, ours: ReadonlySet<string>, home: Home) {
  if (!has(tags, 'script')) return [];
  const hashes = allowedScripts(tags, page, ours);
  const loads = tags.some((tag) => tag.name === 'script' && valueOf(tag, 'src') !== undefined);
  // The reader's script imports modules of the site.
  const own = loads || hashes.length > 0 ? [home] : [];
  return [...own, ...(isSearch(tags) ? ["'wasm-unsafe-eval'"] : []), ...hashes];
}

function styleSources(tags: readonly Tag[], home: Home): string[] {
  const hashes = inlineStyles(tags).map(hashSource);
  return [...(hasRelation(tags, 'stylesheet') ? [home] : []), ...hashes];
}

/**
 * Gives the policy for the finished HTML of a page; `page` names it in messages. Throws an Error for a
 * page with a script inside that no component has, or with an address that could run.
 */
export function policyOf(html: string, page: string, options: PolicyOptions): Policy {
  const { scripts, home = "'self'" } = options;
  const tags = tagsOf(html);
  refuseRunningAddresses(tags, page);
  const styles = inlineStyles(tags).join('');
  const when = (isNeeded: boolean): string[] => (isNeeded ? [home] : []);
  const search = isSearch(tags);
  const directives: [string, string[]][] = [
    ['script-src', scriptSources(tags, page, scripts, home)],
    ['style-src', styleSources(tags, home)],
    ['img-src', when(hasRelation(tags, 'icon') || has(tags, 'img', 'picture', 'image'))],
    ['font-src', when(styles.includes('@font-face'))],
    ['connect-src', when(search)],
    ['worker-src', when(search)],
    ['manifest-src', when(hasRelation(tags, 'manifest'))],
  ];
  return new Map([
    ['default-src', ["'none'"]],
    ...directives.filter(([, sources]) => sources.length > 0),
    ['form-action', has(tags, 'form') ? [home] : ["'none'"]],
    ['base-uri', ["'none'"]],
  ]);
}

/** Writes a policy as a header or a `<meta>` has it. */
export function writePolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join(';');
}

/** Gives the policy that allows what any of these allows: one header for all pages. */
export function joinPolicies(policies: Iterable<Policy>): Policy {
  const joined = new Map<string, string[]>();
  for (const policy of policies) {
    for (const [name, sources] of policy) {
      const before = joined.get(name) ?? [];
      joined.set(name, [...new Set([...before, ...sources])].sort());
    }
  }
  const widest = [...joined].map(([name, sources]): [string, string[]] => {
    const real = sources.filter((source) => source !== "'none'");
    return [name, real.length > 0 ? real : sources];
  });
  return new Map(widest);
}

const charset = /<meta charset="[^"]*"\s*\/?>/u;
const policyMeta = /\n?<meta http-equiv="Content-Security-Policy" content="[^"]*">/u;

/** Gives the page with this policy in place of any other, before everything that it governs. */
export function withPolicy(html: string, page: string, policy: Policy): string {
  const [start] = charset.exec(html) ?? [];
  if (start === undefined) throw new Error(`${page} does not name its character set.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(policy)}">`;
  return html.replace(policyMeta, '').replace(charset, () => `${start}\n${meta}`);
}
