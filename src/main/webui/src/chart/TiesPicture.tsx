import { Content } from '@patternfly/react-core';
import { useId, useMemo } from 'react';
import { type Box, box, laidOut, MOST_BOXES, type Node, type Tie } from './layout';
import './ties.css';

type TiesPicture = {
  nodes: Node[];
  ties: Tie[];
  words: {
    caption: string;
    /** Of the part that scrolls. */
    scroll: string;
    /** Said in place of the picture. */
    name: (boxes: number, links: number) => string;
    tooMany: (most: number) => string;
  };
};

/** Who is tied to what, as boxes and arrows; a table beside it says the same. */
export function TiesPicture({ nodes, ties, words }: TiesPicture) {
  const head = useId();
  const picture = useMemo(() => laidOut(nodes, ties), [nodes, ties]);
  const { boxes, links, width, height } = picture;
  if (boxes.length === 0) {
    return null;
  }
  if (boxes.length > MOST_BOXES) {
    return <Content component="p">{words.tooMany(MOST_BOXES)}</Content>;
  }
  const placed = new Map(boxes.map((one) => [one.node.id, one]));
  return (
    <figure className="seine-ownership">
      <figcaption>{words.caption}</figcaption>
      <div
        className="seine-ownership-scroll"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.scroll}
      >
        <svg
          role="img"
          aria-label={words.name(boxes.length, links.length)}
          width={width + 2}
          height={height + 2}
          viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        >
          <defs>
            <marker
              id={head}
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" className="seine-ownership-head" />
            </marker>
          </defs>
          {links.map((link) => {
            const from = placed.get(link.from);
            const to = placed.get(link.to);
            return from && to ? (
              <Arrow
                key={`${link.id} ${link.from} ${link.to}`}
                from={from}
                to={to}
                note={link.note}
                head={head}
              />
            ) : null;
          })}
          {boxes.map((one) => (
            <Drawn key={one.node.id} box={one} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

type ArrowProps = { from: Box; to: Box; note: string; head: string };

function Arrow({ from, to, note, head }: ArrowProps) {
  const isForward = to.x > from.x;
  const x1 = isForward ? from.x + box.width : from.x + box.width / 2;
  const x2 = isForward ? to.x : to.x + box.width / 2;
  const y1 = from.y + (isForward ? box.height / 2 : box.height);
  const y2 = to.y + (isForward ? box.height / 2 : 0);
  return (
    <>
      <line
        x1={x1}
        y1={y1}
        x2={x2}
        y2={y2}
        className="seine-ownership-arrow"
        markerEnd={`url(#${head})`}
      />
      {note !== '' && (
        <text x={(x1 + x2) / 2} y={(y1 + y2) / 2 - 6} className="seine-ownership-note">
          {short(/^[0-9.,]+$/.test(note) ? `${note} %` : note, 12)}
        </text>
      )}
    </>
  );
}

function Drawn({ box: { node, x, y } }: { box: Box }) {
  return (
    <g>
      <title>{node.name}</title>
      <rect
        x={x}
        y={y}
        width={box.width}
        height={box.height}
        rx={node.isAsset ? 0 : 10}
        className={node.isAsset ? 'seine-ownership-asset' : 'seine-ownership-person'}
      />
      <text x={x + box.width / 2} y={y + 22} className="seine-ownership-text">
        {short(node.name, 22)}
      </text>
      <text x={x + box.width / 2} y={y + 41} className="seine-ownership-kind">
        {node.kind}
      </text>
    </g>
  );
}

/** As many signs as a box holds. */
function short(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}
