package org.seine.view;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.seine.embedded.HeldTokens;
import org.seine.lead.LeadWorld;

/** Saves and reads views through the API. */
public final class ViewWorld {
  static final String VIEWS = "/api/v1/views";

  private ViewWorld() {}

  static String form(String name, boolean offered) {
    return form("MEASURES", name, "{\"state\":\"FROZEN\",\"claimed\":\"true\"}", offered);
  }

  static String form(String list, String name, String asked, boolean offered) {
    return "{\"list\":\"%s\",\"name\":\"%s\",\"asked\":%s,\"offered\":%s}"
        .formatted(list, name, asked, offered);
  }

  static Response keep(RequestSpecification member, String id, int read, String form) {
    return member
        .header("If-Match", "\"" + read + "\"")
        .contentType(ContentType.JSON)
        .body(form)
        .put(VIEWS + "/" + id);
  }

  static Response remove(RequestSpecification member, String id, int read) {
    return member.header("If-Match", "\"" + read + "\"").delete(VIEWS + "/" + id);
  }

  /** A call as the member of this name, for this unit. */
  public static RequestSpecification as(String username, LeadWorld unit) {
    return given().auth().oauth2(HeldTokens.of(username)).header("Seine-Unit", unit.unit);
  }

  /** A view of the frozen measures with a claim that this member saves, by its id. */
  public static String saved(RequestSpecification member, String name, boolean offered) {
    String id = LeadWorld.newId();
    keep(member, id, 0, form(name, offered)).then().statusCode(200);
    return id;
  }
}
