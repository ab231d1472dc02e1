package org.seine.asset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong in one cell of a table, without what stands in it.
 *
 * @param line its number, the line that names the columns being 1
 * @param column its name
 */
@Schema(name = "RowFault")
record RowFault(long line, String column, String expected, String found) {}
