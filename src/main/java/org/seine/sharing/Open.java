package org.seine.sharing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that asks for no membership: its operation's line says whether the caller must
 * have signed in. Where signed in, the call ends in the trail like any other.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Open {
  /** What the method does; its audience must be anybody, or anybody who signed in. */
  Operation value();
}
