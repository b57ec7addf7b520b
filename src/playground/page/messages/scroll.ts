/** So close to the end (pixels) that new messages should keep it in sight. */
const NEAR = 80;

/** Keeps a list at its end while the reader is there, whatever grows inside; once scrolled up, it stays put. */
export function stickToEnd(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  let atEnd = true;
  let top = 0;
  element.addEventListener('scroll', () => {
    const near = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    // What grew in the meantime is not the reader's leaving: only scrolling up is.
    atEnd = near || (atEnd && element.scrollTop >= top);
    top = element.scrollTop;
  });
  const observer = new ResizeObserver(() => {
    if (atEnd) element.scrollTop = element.scrollHeight;
  });
  const observe = () => {
    for (const child of element.children) observer.observe(child);
  };
  new MutationObserver(observe).observe(element, { childList: true });
  observer.observe(element);
  observe();
}
