/**
 * Elements made without markup in strings: what comes from the index or the address is only ever text.
 */

type Properties = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element with attributes (`true` for an empty one, absent ones left out) and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Finds an element of a kind that the page must have. Throws when it has not. */
export function must<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no ${kind.name} at ${selector}.`);
}
