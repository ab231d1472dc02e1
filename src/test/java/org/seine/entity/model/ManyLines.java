package org.seine.entity.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented entities in the shapes that public exports have: persons in three scripts, companies,
 * accounts, ships, addresses, wallets, and the links between them. The same each time.
 */
public final class ManyLines {
  private static final String[] GIVEN = {"Gaspard", "Irmeline", "Одран", "Севана", "غاسبار", "نور"};
  private static final String[] FAMILY = {"Tassandey", "Roque", "Велкисян", "تاسنديه", "O’Quay"};

  private ManyLines() {}

  /** The lines, each ended by a line feed. */
  public static byte[] of(int count) {
    return (String.join("\n", lines(count)) + "\n").getBytes(UTF_8);
  }

  /** The lines; a link stands behind what it links, now and then before. */
  public static List<String> lines(int count) {
    var random = new Random(20190114);
    List<String> lines = new ArrayList<>();
    for (int i = 0; lines.size() < count; i++) {
      lines.add(person(i, random));
      lines.add(company(i, random));
      lines.add(account(i, random));
      lines.add(link("Ownership", "owner", "person-" + i, "asset", "company-" + i, i, random));
      lines.add(link("Ownership", "owner", "company-" + i, "asset", "account-" + i, i, random));
      lines.add(
          link(
              "Directorship",
              "director",
              "person-" + i,
              "organization",
              "company-" + i,
              i,
              random));
      lines.add(address(i, random));
      lines.add(vessel(i, random));
      lines.add(wallet(i));
      lines.add(link("Ownership", "owner", "company-" + i, "asset", "vessel-" + i, i, random));
    }
    return List.copyOf(lines.subList(0, count));
  }

  private static String person(int i, Random random) {
    var name = GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
    return """
        {"id":"person-%d","caption":"%s","schema":"Person","properties":{"name":["%s"],"birthDate":["%d-%02d"],"nationality":["%s"],"addressEntity":["address-%d"],"topics":["role.pep"]},"datasets":["invented"],"referents":[],"target":false}\
        """
        .formatted(i, name, name, 1940 + i % 60, 1 + i % 12, i % 2 == 0 ? "qm" : "fr", i);
  }

  private static String company(int i, Random random) {
    return """
        {"id":"company-%d","schema":"Company","properties":{"name":["%s Holdings %d Ltd"],"jurisdiction":["qp"],"registrationNumber":["%d"],"incorporationDate":["%d"]}}\
        """
        .formatted(i, FAMILY[random.nextInt(FAMILY.length)], i, 40_000 + i, 1990 + i % 30);
  }

  private static String account(int i, Random random) {
    return """
        {"id":"account-%d","schema":"BankAccount","properties":{"iban":["%s"],"bic":["PCMBQP20"],"currency":["USD"],"balance":["%d.%02d"],"balanceDate":["2019-03-22"]}}\
        """
        .formatted(i, iban("PCMB%014d".formatted(i)), random.nextInt(5_000_000), i % 100);
  }

  private static String address(int i, Random random) {
    return """
        {"id":"address-%d","schema":"Address","properties":{"full":["%d quai des Nasses, Maravelle"],"country":["qm"],"latitude":["%s"]}}\
        """
        .formatted(i, 1 + i % 200, String.format(Locale.ROOT, "%.5f", random.nextDouble() * 90));
  }

  private static String vessel(int i, Random random) {
    return """
        {"id":"vessel-%d","schema":"Vessel","properties":{"name":["Pale Heron %d"],"imoNumber":["%s"],"flag":["qp"],"mmsi":["290%06d"]}}\
        """
        .formatted(i, i, imo(100_000 + random.nextInt(800_000)), i);
  }

  private static String wallet(int i) {
    return """
        {"id":"wallet-%d","schema":"CryptoWallet","properties":{"publicKey":["0x%040x"],"currency":["ETH"],"holder":["person-%d"]}}\
        """
        .formatted(i, 0xabcdef + i, i);
  }

  private static String link(
      String schema, String from, String source, String to, String target, int i, Random random) {
    return """
        {"id":"%s-%s-%s","schema":"%s","properties":{"%s":["%s"],"%s":["%s"],"startDate":["%d-01-14"],"role":["%d"]}}\
        """
        .formatted(
            schema.toLowerCase(Locale.ROOT),
            source,
            target,
            schema,
            from,
            source,
            to,
            target,
            2000 + i % 20,
            random.nextInt(100));
  }

  private static String iban(String account) {
    var digits = new StringBuilder();
    (account + "QP00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    return "QP%02d%s".formatted(check, account);
  }

  private static String imo(int sixDigits) {
    var digits = Integer.toString(sixDigits);
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (digits.charAt(i) - '0') * (7 - i);
    }
    return digits + sum % 10;
  }
}
