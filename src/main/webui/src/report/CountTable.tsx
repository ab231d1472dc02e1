import type { ReactNode } from 'react';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';

type CountTable = { name: string; head: string[]; rows: string[][]; children?: ReactNode };

/** Figures in words and numbers, under a title; before them what shows the same as a chart. */
export function CountTable({ name, head, rows, children }: CountTable) {
  return (
    <>
      <h3>{name}</h3>
      {children}
      <Table aria-label={name} variant="compact">
        <Thead>
          <Tr>
            {head.map((column, at) => (
              <Th key={column} width={at === 0 ? 60 : 20}>
                {column}
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((cells) => (
            <Tr key={cells.join()}>
              {cells.map((cell, at) => (
                <Td key={head[at]} dataLabel={head[at] ?? ''}>
                  {cell}
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
