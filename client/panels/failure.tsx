import { Alert, Button, Code, Text } from '@mantine/core';
import { CallError } from '../api/calls';

interface Props {
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, and the way out. */
export function Failure({ error, onRetry }: Props) {
  const problem = error instanceof CallError ? error.problem : null;
  return (
    <Alert color="red" variant="light" title={problem?.detail ?? 'The explorer failed.'} m={16}>
      <Text size="sm">{problem ? problem.hint : error.message}</Text>
      {problem?.requestId !== undefined && (
        <Text size="xs" mt={6}>
          Request <Code>{problem.requestId}</Code>
        </Text>
      )}
      {onRetry && (
        <Button size="xs" mt={10} variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
