package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receipt for a correction, and whom it could not be sealed for.
 *
 * @param promised what the portal promises; its members are the answer's own
 * @param notReached recipients that have no certificate in force: they keep what they hold, and get
 *     this version when they are named again once they have one, or the next correction
 */
@Schema(name = "Correction")
record CorrectionView(@JsonUnwrapped ReceiptView promised, List<UUID> notReached) {}
