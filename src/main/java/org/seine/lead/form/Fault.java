package org.seine.lead.form;

/**
 * One thing that is wrong with, or still missing from, what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into what was sent; never its content
 * @param key the message key of what is wrong; {@link Faults} says it in words
 */
public record Fault(String pointer, String key) {}
