import { Button, Card, CardBody, CardFooter, CardTitle } from '@patternfly/react-core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Refusal } from '@/frame/refusal';
import { ProblemNote } from '@/problem/ProblemNote';

type StepProps = {
  step: UseMutationResult<unknown, Refusal>;
  title: string;
  follows: string;
  isSecondary?: boolean;
};

/** A step: what follows from it, and then its button. */
export function Step({ step, title, follows, isSecondary = false }: StepProps) {
  return (
    <Card isCompact>
      <CardTitle component="h3">{title}</CardTitle>
      <CardBody>
        {follows}
        {step.error && <ProblemNote refusal={step.error} />}
      </CardBody>
      <CardFooter>
        <Button
          variant={isSecondary ? 'secondary' : 'primary'}
          isLoading={step.isPending}
          isDisabled={step.isPending}
          onClick={() => {
            step.mutate(undefined);
          }}
        >
          {title}
        </Button>
      </CardFooter>
    </Card>
  );
}
