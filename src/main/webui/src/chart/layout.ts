/** A person, company or asset of a picture; an asset is drawn with corners. */
export type Node = { id: string; name: string; kind: string; isAsset: boolean };

/** That one is tied to another, with a word or a share in per cent beside it. */
export type Tie = { id: string; from: string; to: string; note: string };

/** A box of the picture. */
export type Box = { node: Node; x: number; y: number };

export const box = { width: 200, height: 52, gapX: 90, gapY: 24 };

/** More boxes than this nobody can follow. */
export const MOST_BOXES = 60;

/** Places what is linked in columns: owners before what they own. */
export function laidOut(nodes: Node[], ties: Tie[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawn = ties.filter(({ from, to }) => byId.has(from) && byId.has(to) && from !== to);
  const linked = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const column = new Map([...linked].map((id) => [id, 0]));
  // Each round moves what is owned behind its owners; a ring of owners ends with the rounds.
  for (let round = 0; round < Math.min(linked.size, 12); round++) {
    for (const { from, to } of drawn) {
      column.set(to, Math.max(column.get(to) ?? 0, Math.min((column.get(from) ?? 0) + 1, 12)));
    }
  }
  const used = [...new Set(column.values())].sort((a, b) => a - b);
  const rows: number[] = [];
  const boxes: Box[] = [...linked].flatMap((id) => {
    const node = byId.get(id);
    const at = used.indexOf(column.get(id) ?? 0);
    const row = rows[at] ?? 0;
    rows[at] = row + 1;
    return node
      ? [
          {
            node,
            x: at * (box.width + box.gapX),
            y: row * (box.height + box.gapY),
          },
        ]
      : [];
  });
  return {
    boxes,
    links: drawn,
    width: Math.max(0, used.length * (box.width + box.gapX) - box.gapX),
    height: Math.max(0, Math.max(0, ...rows) * (box.height + box.gapY) - box.gapY),
  };
}
