import { Code, Text } from '@mantine/core';

/** What an empty graph says: how to fill it. */
export function FirstSteps() {
  return (
    <div className="empty">
      <div className="card">
        <h2 style={{ margin: '0 0 8px', fontSize: 16 }}>No articles yet</h2>
        <Text size="sm" mb={12}>
          Edgewise draws what articles say. Drop some onto this page, or read a folder of them from a second
          terminal, and they appear here by themselves:
        </Text>
        <Code block>npx edgewise ingest my-articles/</Code>
        <Text size="sm" mt={12} className="soft">
          Text, web pages, PDF, mails and tables. <Code>npx edgewise ingest samples</Code> reads the samples
          that come with it.
        </Text>
      </div>
    </div>
  );
}
