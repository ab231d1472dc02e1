/** What the portal says when a call ends badly (RFC 9457), with the members that its type adds. */
export type Problem = {
  type: string;
  status: number;
  title: string;
  detail?: string;
  expected?: string;
  found?: string;
  [more: string]: unknown;
};

const TYPES = 'urn:seine:problem:';

/** A call that ended badly: refused by the portal, or never answered. */
export class Refusal extends Error {
  /** The problem's code: the last part of its type, as docs/problems.md lists them. */
  readonly code: string;

  /**
   * @param problem as the portal answered
   * @param requestId the call's id in the logs and the trail; null if the portal was not reached
   */
  constructor(
    readonly problem: Problem,
    readonly requestId: string | null,
  ) {
    super(problem.type);
    this.name = 'Refusal';
    this.code = problem.type.startsWith(TYPES) ? problem.type.slice(TYPES.length) : 'unexpected';
  }

  /** The portal was not reached: the line is down, or it is. */
  static noAnswer() {
    return new Refusal({ type: `${TYPES}no-answer`, status: 0, title: 'No answer' }, null);
  }

  /** Reads the body of an answer that is no success; what is no problem becomes "unexpected". */
  static of(body: unknown, answer: Response) {
    const problem: Problem = isProblem(body)
      ? body
      : { type: `${TYPES}unexpected`, status: answer.status, title: 'Unexpected' };
    return new Refusal(problem, answer.headers.get('Seine-Request-Id'));
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
  );
}
