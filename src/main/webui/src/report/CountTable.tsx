import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';

type CountTable = { name: string; head: string[]; rows: string[][] };

/** Figures in words and numbers, under a title. */
export function CountTable({ name, head, rows }: CountTable) {
  return (
    <>
      <h3>{name}</h3>
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
