package org.seine.measure;

/** An alarm that waits to be judged: which step raised it, and why. */
record Raised(MeasureStep step, Alarm kind) {}
