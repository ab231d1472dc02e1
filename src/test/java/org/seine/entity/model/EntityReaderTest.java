package org.seine.entity.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of FollowTheMoney")
class EntityReaderTest {
  static final EntityReader READER = new EntityReader(true);

  static EntityFaults faultsOf(byte[] line) {
    var faults = new EntityFaults();
    READER.line(line, 7, faults);
    return faults;
  }

  static EntityFaults faultsOf(String line) {
    return faultsOf(line.getBytes(UTF_8));
  }

  static String of(String schema, String properties) {
    return "{\"id\":\"a-1\",\"schema\":\"%s\",\"properties\":{%s}}".formatted(schema, properties);
  }

  static String wallet(String address) {
    return of("CryptoWallet", "\"publicKey\":[\"" + address + "\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":[\"Gaspard Tassandey\",\"غاسبار تاسنديه\",\"Гаспар\"],\"birthDate\":[\"1966-03-29\"],\"nationality\":[\"qm\"]}",
        "{\"name\":[\"e\\u0301, 👩‍👩‍👧 and <script>alert(1)</script>\"],\"birthDate\":[\"1966\"]}",
        "{\"name\":[\"A\"],\"birthDate\":[\"1966-03\"],\"phone\":[\"+31 (70) 515-85.15\"],\"email\":[\"a@b.example\"]}",
        "{\"name\":[\"A\"],\"birthPlace\":[\"Tirin Kot\\nAfghanistan\"],\"address\":[\"1 Quay\\nA\"]}"
      })
  void isTakenWithNamesOfEveryScript(String properties) {
    var line = "{\"id\":\"p-1\",\"schema\":\"Person\",\"properties\":" + properties + "}";
    assertThat(faultsOf(line).first()).isEmpty();
  }

  @Test
  void keepsWhatExportsCarryBesideTheProperties() {
    var line =
        "{\"id\":\"p-1\",\"caption\":\"A\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]},"
            + "\"datasets\":[\"x\"],\"referents\":[],\"target\":true,\"first_seen\":\"2023-01-01\"}";
    var faults = new EntityFaults();
    var entity = READER.line(line.getBytes(UTF_8), 1, faults).orElseThrow();
    assertThat(entity.json().path("datasets").get(0).asText()).isEqualTo("x");
    assertThat(entity.json().path("target").asBoolean()).isTrue();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("no JSON", "{\"id\":", "", "line.notJson"),
        Arguments.of("two values", "{} {}", "", "line.notJson"),
        Arguments.of("a member twice", "{\"id\":\"a\",\"id\":\"b\"}", "", "line.notJson"),
        Arguments.of("a byte order mark inside", "\uFEFF{}", "", "line.notJson"),
        Arguments.of("a list", "[]", "", "line.notEntity"),
        Arguments.of("no id", "{\"schema\":\"Person\",\"properties\":{}}", "/id", "id.form"),
        Arguments.of("a path for an id", of("Asset", "").replace("a-1", "../x"), "/id", "id.form"),
        Arguments.of("an unknown schema", of("Yacht", ""), "/schema", "schema.unknown"),
        Arguments.of("an abstract schema", of("Thing", ""), "/schema", "schema.abstract"),
        Arguments.of(
            "an unknown member",
            of("Asset", "").replace("{\"id", "{\"x\":1,\"id"),
            "",
            "member.unknown"),
        Arguments.of(
            "an unknown property",
            of("Asset", "\"hull\":[\"x\"]"),
            "/properties",
            "property.unknown"),
        Arguments.of(
            "another schema's property",
            of("Person", "\"name\":[\"A\"],\"iban\":[]"),
            "/properties",
            "property.unknown"),
        Arguments.of(
            "the other end of a reference",
            of("Person", "\"name\":[\"A\"],\"ownershipOwner\":[\"b\"]"),
            "/properties",
            "property.stub"),
        Arguments.of(
            "a text for a list",
            of("Asset", "\"name\":\"A\""),
            "/properties/name",
            "property.notAList"),
        Arguments.of(
            "a number for a text",
            of("Asset", "\"amount\":[5]"),
            "/properties/amount/0",
            "value.notText"),
        Arguments.of("no name", of("Person", ""), "/properties/name", "property.required"),
        Arguments.of(
            "a blank name", of("Person", "\"name\":[\" \"]"), "/properties/name/0", "value.blank"),
        Arguments.of(
            "a name that turns",
            of("Person", "\"name\":[\"A\",\"\u202Eyednassat\"]"),
            "/properties/name/1",
            "value.direction"),
        Arguments.of(
            "a name with a control",
            of("Person", "\"name\":[\"A\\u0007\"]"),
            "/properties/name/0",
            "value.control"),
        Arguments.of(
            "a name in two lines",
            of("Person", "\"name\":[\"A\\nB\"]"),
            "/properties/name/0",
            "value.control"),
        Arguments.of(
            "a place with a control",
            of("Person", "\"name\":[\"A\"],\"birthPlace\":[\"A\\u0000B\"]"),
            "/properties/birthPlace/0",
            "value.control"),
        Arguments.of(
            "a lone surrogate", of("Person", "\"name\":[\"\\ud800\"]"), "", "line.notJson"),
        Arguments.of(
            "a name of 10 000 characters",
            of("Person", "\"name\":[\"" + "x".repeat(10_000) + "\"]"),
            "/properties/name/0",
            "value.tooLong"),
        Arguments.of(
            "a value of 1 MB",
            of("Person", "\"name\":[\"" + "x".repeat(1 << 20) + "\"]"),
            "",
            "line.tooLong"),
        Arguments.of(
            "no day of the calendar",
            of("Person", "\"name\":[\"A\"],\"birthDate\":[\"2019-02-29\"]"),
            "/properties/birthDate/0",
            "type.date"),
        Arguments.of(
            "no country",
            of("Company", "\"name\":[\"A\"],\"jurisdiction\":[\"xx\"]"),
            "/properties/jurisdiction/0",
            "type.country"),
        Arguments.of(
            "no number",
            of("Asset", "\"amount\":[\"much\"]"),
            "/properties/amount/0",
            "type.number"),
        Arguments.of(
            "a script for an address",
            of("Company", "\"name\":[\"A\"],\"website\":[\"javascript:alert(1)\"]"),
            "/properties/website/0",
            "type.url"),
        Arguments.of(
            "a private key by name",
            of("CryptoWallet", "\"privateKey\":[\"x\"]"),
            "/properties/privateKey",
            "property.privateKey"),
        Arguments.of(
            "a private key by its form",
            wallet("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"),
            "/properties/publicKey/0",
            "value.privateKey"),
        Arguments.of(
            "IBAN, one digit",
            of("BankAccount", "\"iban\":[\"QM4510007000420019073365\"]"),
            "/properties/iban/0",
            "type.iban"),
        Arguments.of(
            "IBAN, one digit",
            of("BankAccount", "\"iban\":[\"QP32PCMB40127700318843\"]"),
            "/properties/iban/0",
            "type.iban"),
        Arguments.of(
            "IMO, one digit",
            of("Vessel", "\"name\":[\"Pale Heron\"],\"imoNumber\":[\"3007141\"]"),
            "/properties/imoNumber/0",
            "identifier.imo_ship"),
        Arguments.of(
            "LEI, one digit",
            of("Company", "\"name\":[\"A\"],\"leiCode\":[\"DEMO00MERROWFEN00189\"]"),
            "/properties/leiCode/0",
            "identifier.lei"),
        Arguments.of(
            "VIN, one digit",
            of("Vehicle", "\"registrationNumber\":[\"GX9DM0TR4CP019067\"]"),
            "/properties/registrationNumber/0",
            "identifier.vin"),
        Arguments.of(
            "BTC, one letter",
            wallet("bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dq"),
            "/properties/publicKey/0",
            "identifier.wallet"),
        Arguments.of(
            "ETH, one letter's case",
            wallet("0x3862e244d77cd94b5B95047A23EF12b3E1D43F33"),
            "/properties/publicKey/0",
            "identifier.wallet"),
        Arguments.of(
            "a share above the whole",
            of("Ownership", "\"owner\":[\"b\"],\"asset\":[\"c\"],\"percentage\":[\"100.5\"]"),
            "/properties/percentage/0",
            "number.share"),
        Arguments.of(
            "a latitude off the earth",
            of("RealEstate", "\"latitude\":[\"91\"]"),
            "/properties/latitude/0",
            "number.latitude"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedByPlaceAndExpectation(String what, String line, String pointer, String key) {
    assertThat(faultsOf(line).first()).containsExactly(new EntityFault(7, pointer, key));
    for (var locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      assertThat(EntityFaults.inWords(key, locale)).isNotBlank();
    }
  }

  @Test
  void isRefusedInOtherBytesThanUtf8() {
    assertThat(faultsOf(new byte[] {'{', (byte) 0xff, '}'}).first())
        .containsExactly(new EntityFault(7, "", "line.notJson"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-03", "2019-03-29", "2019-03-29T21:48:52", "2019-03-29T21"})
  void holdsDatesOfEachPrecision(String date) {
    assertThat(faultsOf(of("Person", "\"name\":[\"A\"],\"birthDate\":[\"" + date + "\"]")).first())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "2001:db8::ff00:42:8329"})
  void holdsInternetAddresses(String address) {
    assertThat(new TypeCheck(Model.shipped(), true).holds("ip", address)).isTrue();
    assertThat(new TypeCheck(Model.shipped(), true).holds("ip", address + "zz")).isFalse();
  }

  @Property(tries = 1000)
  void neverBreaksTheReader(@ForAll byte[] anything, @ForAll String name) {
    var faults = new EntityFaults();
    READER.line(anything, 1, faults);
    var line = Model.shipped().schema("Person").isPresent() ? named(name) : new byte[0];
    var read = READER.line(line, 1, faults);
    read.ifPresent(entity -> assertThat(entity.values("name")).containsExactly(name));
    assertThat(read.isPresent() || faults.count() > 0).isTrue();
  }

  private static byte[] named(String name) {
    var json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    json.put("id", "a").put("schema", "Person").putObject("properties").putArray("name").add(name);
    return json.toString().getBytes(UTF_8);
  }
}
