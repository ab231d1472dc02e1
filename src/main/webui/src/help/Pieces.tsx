import { createElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';
import type { Piece } from './pages';

/** The pieces of a page as elements; what is no known piece is shown as text or not at all. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  const path = useUnitPath();
  const shown = (piece: Piece, at: number): ReactNode => {
    if (typeof piece === 'string') {
      return piece;
    }
    const [element, what, ...within] = piece;
    if (what === null) {
      const table = element === 'table' ? { className: 'seine-help-table' } : {};
      return createElement(element, { key: at, ...table }, ...within.map(shown));
    }
    return 'to' in what ? (
      <Link key={at} to={path(`help/${what.to}`)}>
        {within.map(shown)}
      </Link>
    ) : (
      <img key={at} src={what.src} alt={what.alt} loading="lazy" className="seine-help-picture" />
    );
  };
  return pieces.map(shown);
}
