package org.seine.keys;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.crypto.certificate.Revocation;

/** Why a certificate is to be revoked. */
@Schema(name = "CertificateRevocation")
record RevocationRequest(@NotNull Revocation.Reason reason) {}
