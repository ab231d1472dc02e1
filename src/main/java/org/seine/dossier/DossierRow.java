package org.seine.dossier;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of the list of files.
 *
 * @param title by which a member recognises it
 * @param internal whether the unit has the Court's view of it
 */
@Schema(name = "DossierRow")
record DossierRow(UUID id, String title, DossierState state, boolean internal, Instant invitedAt) {}
