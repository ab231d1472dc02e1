package org.seine.request;

/** An alarm that waits to be judged: which step raised it, and why. */
record Raised(RequestStep step, RequestAlarm kind) {}
