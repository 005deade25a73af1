import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { EdgewiseError } from '../../model/problem';
import { CallError } from '../api/calls';

interface Props {
  readonly error: Error;
  readonly onRetry?: (() => void) | null | undefined;
  readonly onClose?: (() => void) | undefined;
}

interface Told {
  readonly title: string;
  readonly hint: string | undefined;
  readonly requestId?: string | undefined;
}

function wordsOf(error: Error): Told {
  if (error instanceof CallError) {
    const { detail, hint, requestId } = error.problem;
    return { title: detail, hint, requestId };
  }
  if (error instanceof EdgewiseError) return { title: error.message, hint: error.hint };
  return { title: 'The explorer failed.', hint: error.message };
}

/** What went wrong, and the way out. */
export function Failure({ error, onRetry, onClose }: Props) {
  const { title, hint, requestId } = wordsOf(error);
  return (
    <Alert color="red" variant="light" title={title} m={16}>
      <Text size="sm">{hint}</Text>
      {requestId !== undefined && (
        <Text size="xs" mt={6}>
          Request <Code>{requestId}</Code>
        </Text>
      )}
      <Group gap={8} mt={onRetry || onClose ? 10 : 0}>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
        {onClose && (
          <Button size="xs" variant="default" onClick={onClose}>
            Close
          </Button>
        )}
      </Group>
    </Alert>
  );
}
