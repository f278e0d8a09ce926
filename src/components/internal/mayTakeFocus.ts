/**
 * Whether the focus may be moved within `root`: it is there already, or nowhere in particular since
 * the control that had it is gone. A person who went elsewhere on the page is left alone.
 */
export function mayTakeFocus(root: Element): boolean {
  const tree = root.getRootNode();
  const active = tree instanceof ShadowRoot ? tree.activeElement : root.ownerDocument.activeElement;
  // A browser takes the focus from what a page has hidden only when it draws the next time.
  if (!active?.isConnected || active.checkVisibility?.() === false) return true;
  return active.contains(root) || root.contains(active);
}
