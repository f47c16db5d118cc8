/**
 * Scrolls a list, itself not positioned, so that one of its options is in sight. By hand: scrollIntoView would scroll the
 * page as well.
 */
export function keepInSight(list: HTMLElement | null, index: number): void {
  const option = list?.children[index];
  if (!list || !(option instanceof HTMLElement)) return;
  const top = option.offsetTop - list.offsetTop;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + option.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = top + option.offsetHeight - list.clientHeight;
}
