package org.seine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a request reached the requested side. */
@Schema(name = "RequestChannel")
enum Channel {
  /** The portal, which the State designated (Art. 87(1)(a)). */
  PORTAL,
  /** The State's own channel; the portal records it, with the proof. */
  RECORDED,
  /** A medium that leaves a written record, confirmed by neither yet (Art. 96(1)). */
  URGENT
}
