package org.seine.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the portal takes as it is set up.
 *
 * @param documentBytes how large a document may be
 * @param documentsPerLead how many documents a lead may have
 */
@Schema(name = "Limits")
record DocumentLimits(long documentBytes, int documentsPerLead) {}
