package org.seine.dossier.filed;

import java.util.List;
import java.util.Optional;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.SealedFor;

/** What a step seals: its texts, and the line by which lists show its record. */
record SealedStep(List<SealedFor> texts, Optional<SealedLine> line) {}
