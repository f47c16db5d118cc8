/** The shadow roots of what is made meanwhile, closed ones too: ours are. */
export function rootsMadeBy(work: () => void): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };
  try {
    work();
  } finally {
    Element.prototype.attachShadow = attach;
  }
  return roots;
}
