import { Text } from '@mantine/core';

/** What the inspector says while nothing is selected. */
export function Hint() {
  return (
    <section aria-label="Inspector" className="section" style={{ borderBottom: 0 }}>
      <h2 style={{ margin: '0 0 8px', fontSize: 16 }}>Every edge cites its sentence</h2>
      <Text size="sm" className="soft" component="div">
        <p style={{ margin: '0 0 8px' }}>
          Click an edge to read the sentences that say so, and who says them.
        </p>
        <p style={{ margin: '0 0 8px' }}>
          Click a node to see what is known of it; double-click to bring its neighbours.
        </p>
        <p style={{ margin: 0 }}>The search above finds any name: press /.</p>
      </Text>
    </section>
  );
}
