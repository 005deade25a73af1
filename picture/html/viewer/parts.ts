/** The element that the page has for a selector. */
export function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

type Tag = 'p' | 'h2' | 'ul' | 'li' | 'article' | 'blockquote' | 'mark' | 'span';

/** A new element with texts and other elements in it; texts stay texts, whatever they look like. */
export function made(tag: Tag, content: readonly (string | Node)[], name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  if (name !== '') element.className = name;
  return element;
}

export function button(words: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.append(words);
  element.addEventListener('click', onClick);
  return element;
}
