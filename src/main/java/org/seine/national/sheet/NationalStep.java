package org.seine.national.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps for which a State may name who decides and who signs. */
@Schema(name = "NationalStep")
public enum NationalStep {
  /** Identify and trace (Art. 93(1)(k)). */
  TRACE,
  FREEZE,
  SEIZE,
  RENEW,
  /** Notify persons concerned. */
  NOTIFY,
  /** Register or recognise an order of forfeiture (Art. 109(1)); elsewhere called exequatur. */
  REGISTER,
  /** Transfer to the Court (Art. 109(3)). */
  TRANSFER,
  LIFT,
  RELEASE
}
