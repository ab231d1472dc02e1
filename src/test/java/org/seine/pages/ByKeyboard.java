package org.seine.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test whose person has a keyboard and no mouse: it acts by {@link Keys} and by nothing else,
 * which {@link ByKeyboardTest} holds it to.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ByKeyboard {}
