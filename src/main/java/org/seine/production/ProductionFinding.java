package org.seine.production;

/**
 * One reason why the portal must not start in service.
 *
 * @param sentence what was found and what is expected; names a setting, never its value
 */
record ProductionFinding(String sentence) {}
