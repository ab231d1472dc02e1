package org.seine.seal.compartment;

import java.util.UUID;

/**
 * Where a record lies.
 *
 * @param file the file
 * @param compartment the compartment of the file
 * @param record the record
 */
public record Filed(UUID file, UUID compartment, UUID record) {}
