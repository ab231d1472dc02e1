package org.seine.entity.model;

import static org.seine.entity.identifier.Identifier.isPrivateKey;

import java.util.Set;
import org.seine.entity.identifier.Identifier;

/** Checks the values of one entity, and that it has those it needs. */
final class ValueCheck {
  /** Characters of a value; longer ones only in prose. */
  static final int LONGEST = 4096;

  private static final int LONGEST_PROSE = 65_000;
  private static final Set<String> PROSE = Set.of("text", "html", "json");

  /**
   * What public exports write in several lines, beside prose: a village, its province, its State.
   */
  private static final Set<String> LINES = Set.of("string", "address");

  private final TypeCheck types;
  private final boolean inventedAllowed;

  ValueCheck(Model model, boolean inventedAllowed) {
    this.types = new TypeCheck(model, inventedAllowed);
    this.inventedAllowed = inventedAllowed;
  }

  void check(Entity entity, int line, EntityFaults faults) {
    for (String required : entity.schema().required()) {
      if (entity.values(required).isEmpty()) {
        faults.add(line, "/properties/" + required, "property.required");
      }
    }
    for (String name : entity.propertyNames()) {
      Property property = entity.schema().properties().get(name);
      int i = 0;
      for (String value : entity.values(name)) {
        String key = property == null ? "property.unknown" : fault(entity, property, value);
        if (!key.isEmpty()) {
          faults.add(line, "/properties/" + name + "/" + i, key);
        }
        i++;
      }
    }
  }

  private String fault(Entity entity, Property property, String value) {
    boolean prose = PROSE.contains(property.type());
    if (value.length() > (prose ? LONGEST_PROSE : LONGEST)) {
      return prose ? "value.tooLongProse" : "value.tooLong";
    }
    String text = PlainText.fault(value, prose || LINES.contains(property.type()));
    if (!text.isEmpty()) {
      return text;
    }
    if (entity.schema().is("CryptoWallet") && isPrivateKey(value)) {
      return "value.privateKey";
    }
    return types.holds(property.type(), value)
        ? identifierFault(entity, property, value)
        : "type." + property.type();
  }

  private String identifierFault(Entity entity, Property property, String value) {
    return switch (property.owner() + ":" + property.name()) {
      case "BankAccount:bic", "LegalEntity:swiftBic" -> of(Identifier.BIC, value);
      case "LegalEntity:leiCode" -> of(Identifier.LEI, value);
      case "LegalEntity:innCode" -> of(Identifier.INN, value);
      case "LegalEntity:ogrnCode" -> of(Identifier.OGRN, value);
      case "Security:isin", "Company:isinCode" -> of(Identifier.ISIN, value);
      case "Security:figiCode" -> of(Identifier.FIGI, value);
      case "Vessel:imoNumber" -> of(Identifier.IMO_SHIP, value);
      case "Organization:imoNumber" ->
          Identifier.IMO_SHIP.holds(value, false) ? "" : of(Identifier.IMO_COMPANY, value);
      case "Vessel:mmsi" -> of(Identifier.MMSI, value);
      case "Vehicle:registrationNumber" ->
          entity.schema().name().equals("Vehicle") && value.matches("[A-HJ-NPR-Z0-9]{17}")
              ? of(Identifier.VIN, value)
              : "";
      case "CryptoWallet:publicKey" ->
          Identifier.isWalletAddress(value, currency(entity)) ? "" : "identifier.wallet";
      case "Ownership:percentage" -> Numbers.isShare(value) ? "" : "number.share";
      case "Address:latitude", "RealEstate:latitude" ->
          Numbers.isWithin(value, 90) ? "" : "number.latitude";
      case "Address:longitude", "RealEstate:longitude" ->
          Numbers.isWithin(value, 180) ? "" : "number.longitude";
      default -> "";
    };
  }

  private String of(Identifier identifier, String value) {
    return identifier.holds(value, inventedAllowed)
        ? ""
        : "identifier." + identifier.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String currency(Entity wallet) {
    for (String property : new String[] {"currencySymbol", "currency"}) {
      if (!wallet.values(property).isEmpty()) {
        return wallet.values(property).iterator().next();
      }
    }
    return "";
  }
}
