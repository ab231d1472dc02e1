package org.seine.sharing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation that a resource method performs. The door lets a call through only for an active
 * member of the unit named in {@code Seine-Unit} with a role that the operation's line allows, and
 * sees to it that the call ends in the trail. Whether this unit may have this record is the
 * method's own question, answered by its query and by {@link NotVisible}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  /** What the method does. */
  Operation value();
}
