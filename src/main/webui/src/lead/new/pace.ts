const WINDOW_MS = 8000;

/** How fast a transfer went in its last seconds. */
export class Pace {
  private readonly marks: [at: number, sent: number][] = [];

  /** Notes that so many bytes are sent at this time in milliseconds. */
  note(sent: number, at: number) {
    this.marks.push([at, sent]);
    while (this.marks.length > 2 && at - (this.marks[0]?.[0] ?? at) > WINDOW_MS) {
      this.marks.shift();
    }
  }

  /** Bytes per second; undefined until a second is known. */
  get rate(): number | undefined {
    const first = this.marks[0];
    const last = this.marks.at(-1);
    if (!first || !last || last[0] - first[0] < 1000) {
      return undefined;
    }
    return ((last[1] - first[1]) / (last[0] - first[0])) * 1000;
  }

  /** Seconds until the rest is sent at this pace; undefined while nothing moves. */
  secondsFor(rest: number): number | undefined {
    const { rate } = this;
    return rate === undefined || rate <= 0 ? undefined : Math.ceil(rest / rate);
  }
}
