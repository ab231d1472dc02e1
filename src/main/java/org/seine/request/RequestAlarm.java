package org.seine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the Court's side must look at what a State reported. */
@Schema(name = "RequestAlarmKind")
enum RequestAlarm {
  /** The table does not allow it to follow: the state stays until it is judged. */
  DOES_NOT_FIT,
  /** The request was withdrawn before: the state stays until it is judged. */
  AFTER_WITHDRAWAL,
  /** The request was closed before: the state stays until it is judged. */
  AFTER_CLOSING,
  /** It happened before the request was sent. The state moves on. */
  BEFORE_SENDING;

  /** Whether the state, and all that the fact told, waits for the judgment. */
  boolean waits() {
    return this != BEFORE_SENDING;
  }

  /** Whether the fact came after this end of the request. */
  boolean isAfter(RequestState end) {
    return (this == AFTER_WITHDRAWAL && end == RequestState.WITHDRAWN)
        || (this == AFTER_CLOSING && end == RequestState.CLOSED);
  }
}
