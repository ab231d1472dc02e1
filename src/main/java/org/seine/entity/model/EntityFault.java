package org.seine.entity.model;

/**
 * One thing that is wrong with an entity that was sent.
 *
 * @param line the line, or the place in the list, that holds it, from 1
 * @param pointer where in the entity, as a JSON pointer (RFC 6901); never its content, and never a
 *     name that the model does not know
 * @param key the message key of what was expected; {@link EntityFaults} says it in words
 */
public record EntityFault(int line, String pointer, String key) {}
