package org.seine.crypto.signature;

import java.util.UUID;

/**
 * Whose signature a valid certificate makes.
 *
 * @param unit the unit that the certificate names
 * @param custody in words, who holds the key and so what the signature proves: the portal's seal on
 *     the unit's behalf, or the unit's own hand
 */
public record SignerStanding(UUID unit, String custody) {}
