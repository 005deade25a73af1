/**
 * Undoes spaCy's pseudo-projective lifting (Nivre and Nilsson 2005), in place: a label "acl||dobj" says that the
 * true head is the nearest "dobj" below the head found. Tokens of white space are passed over.
 */
export function unlift(head: Int32Array, label: string[], isSpace: (index: number) => boolean): void {
  let children: number[][] | undefined;
  for (let i = 0; i < head.length; i++) {
    const [own, up] = (label[i] ?? '').split('||');
    if (own === undefined || up === undefined) continue;
    children ??= childLists(head);
    const from = head[i] ?? i;
    const found = nearest(
      children,
      from,
      (c) => c !== i && !isSpace(c),
      (c) => label[c] === up,
    );
    if (found >= 0) {
      head[i] = found;
      children[from] = (children[from] ?? []).filter((c) => c !== i);
      children[found] = [...(children[found] ?? []), i].sort((a, b) => a - b);
    }
    label[i] = own;
  }
}

function childLists(head: Int32Array): number[][] {
  const children: number[][] = Array.from(head, () => []);
  head.forEach((h, c) => {
    if (h !== c) children[h]?.push(c);
  });
  return children;
}

/** Breadth first, left to right: the first token that fits below `from`, or -1. */
function nearest(
  children: readonly (readonly number[])[],
  from: number,
  counts: (index: number) => boolean,
  fits: (index: number) => boolean,
): number {
  const seen = new Set([from]);
  for (const q of seen) {
    for (const c of children[q] ?? []) {
      if (!counts(c)) continue;
      if (fits(c)) return c;
      seen.add(c);
    }
  }
  return -1;
}
