/** Attributes that the page itself changes while one works in it. */
const own = new Set(['open', 'aria-current', 'aria-selected', 'data-changed', 'disabled']);

/**
 * Makes an element like another one, changing only what differs: what is focused, selected, opened or
 * scrolled stays so. Cells whose text changes are marked with `data-changed`.
 */
export function morph(current: Element, wanted: Element): void {
  for (const { name } of [...current.attributes]) {
    if (!wanted.hasAttribute(name) && !own.has(name)) current.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
  const olds = [...current.childNodes];
  const news = [...wanted.childNodes];
  for (const [index, next] of news.entries()) {
    const old = olds[index];
    if (!old) current.append(next);
    else if (!isAlike(old, next)) old.replaceWith(next);
    else if (old instanceof Element) morph(old, next as Element);
    else if (old.nodeValue !== next.nodeValue) {
      old.nodeValue = next.nodeValue;
      markChange(old);
    }
  }
  for (const old of olds.slice(news.length)) old.remove();
}

/** Whether one can become the other: what has another key shows something else. */
function isAlike(old: Node, next: Node): boolean {
  return old.nodeType === next.nodeType && old.nodeName === next.nodeName && keyOf(old) === keyOf(next);
}

function keyOf(node: Node): string | null {
  return node instanceof Element ? node.getAttribute('data-key') : null;
}

function markChange(text: Node): void {
  const cell = text.parentElement?.closest('td');
  if (!cell) return;
  cell.removeAttribute('data-changed');
  // asked for, so that the sign begins anew
  void cell.offsetWidth;
  cell.setAttribute('data-changed', '');
}
