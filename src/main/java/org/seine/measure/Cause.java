package org.seine.measure;

/** Why a measure was not executed. */
enum Cause {
  NOT_FOUND,
  INSUFFICIENT_LOCATION,
  CONFISCATED_ALREADY,
  DISAPPEARED,
  DESTROYED,
  MOVED_BEFORE_NOTICE,
  IMMUNITY,
  PROHIBITED_BY_LAW,
  OTHER
}
