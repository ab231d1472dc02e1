package org.seine.national.sheet;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The members of a sheet fit each other: a number stands where its code asks for one, and so on.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Coherence.class)
@interface CoherentSheet {
  /** Never shown: each fault has words of its own. */
  String message() default "a coherent sheet";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
