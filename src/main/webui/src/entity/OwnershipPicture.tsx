import { Content } from '@patternfly/react-core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { box, laidOut, MOST_BOXES, type Box } from './layout';
import { type Model, schemaOf, useLabel } from './model';
import { captionOf, type Entity, linksIn } from './set';

/** Who owns what, as boxes and arrows; the table says the same. */
export function OwnershipPicture({ entities, model }: { entities: Entity[]; model: Model }) {
  const { t } = useTranslation('entity');
  const head = useId();
  const picture = useMemo(() => laidOut(entities, linksIn(entities, model)), [entities, model]);
  const { boxes, links, width, height } = picture;
  if (boxes.length === 0) {
    return null;
  }
  if (boxes.length > MOST_BOXES) {
    return <Content component="p">{t('picture.tooMany', { count: MOST_BOXES })}</Content>;
  }
  const placed = new Map(boxes.map((one) => [one.entity.id, one]));
  return (
    <figure className="seine-ownership">
      <figcaption>{t('picture.caption')}</figcaption>
      <div
        className="seine-ownership-scroll"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
        role="group"
        aria-label={t('picture.scroll')}
      >
        <svg
          role="img"
          aria-label={t('picture.name', { boxes: boxes.length, links: links.length })}
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
            <Node key={one.entity.id} box={one} model={model} />
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

function Node({ box: { entity, x, y }, model }: { box: Box; model: Model }) {
  const label = useLabel();
  const schema = schemaOf(model, entity.schema);
  const isAsset = schema?.group === 'ASSET';
  return (
    <g>
      <title>{captionOf(entity)}</title>
      <rect
        x={x}
        y={y}
        width={box.width}
        height={box.height}
        rx={isAsset ? 0 : 10}
        className={isAsset ? 'seine-ownership-asset' : 'seine-ownership-person'}
      />
      <text x={x + box.width / 2} y={y + 22} className="seine-ownership-text">
        {short(captionOf(entity), 22)}
      </text>
      <text x={x + box.width / 2} y={y + 41} className="seine-ownership-kind">
        {schema ? label(schema.label) : entity.schema}
      </text>
    </g>
  );
}

/** As many signs as a box holds. */
function short(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}
