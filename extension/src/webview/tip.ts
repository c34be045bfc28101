import { element } from './elements.ts';

/** How far a tip stays from its mark and from the edges, in pixels. */
const distance = 6;

/** Shows what a mark has to say while it is pointed at or focused; Escape takes it away. */
export function showTips(page: Element): void {
  const tip = element('div', { id: 'tip', role: 'tooltip', hidden: 'hidden' });
  document.body.append(tip);

  function show({ target }: Event): void {
    const marked = target instanceof Element ? target.closest('[data-tip]') : undefined;
    if (marked) showFor(marked);
    else hide();
  }
  function showFor(marked: Element): void {
    tip.hidden = false;
    const lines = (marked.getAttribute('data-tip') ?? '').split('\n');
    tip.replaceChildren(...lines.map((line) => element('p', {}, line)));
    const { left, top, bottom } = marked.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const isRoomBelow = bottom + distance + height < window.innerHeight;
    const x = Math.max(distance, Math.min(left, window.innerWidth - width - distance));
    tip.style.left = `${x}px`;
    tip.style.top = `${isRoomBelow ? bottom + distance : top - distance - height}px`;
  }
  function hide(): void {
    tip.hidden = true;
  }

  page.addEventListener('mouseover', show);
  page.addEventListener('focusin', show);
  page.addEventListener('mouseleave', hide);
  page.addEventListener('focusout', hide);
  // a mark that the Tab key has gone to is scrolled into view
  window.addEventListener('scroll', () => {
    const focused = document.activeElement?.closest('[data-tip]');
    if (focused && !tip.hidden) showFor(focused);
    else hide();
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}
