package org.seine.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the API description what the code says of each member of a record: it can be null where
 * it is {@code @Nullable}, or absent where the record leaves nulls out; in what is only ever
 * answered, every other member is there. What must be sent, the fields' own limits say.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class MembersOfRecords implements OASFilter {
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName IGNORE = DotName.createSimple(JsonIgnore.class);
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final String REFERENCE = "#/components/schemas/";

  private final IndexView index;

  /**
   * @param index the application's classes
   */
  public MembersOfRecords(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    Set<String> sent = sent(api, schemas);
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith("org.seine.")) {
        List<Member> members = members(type);
        schemas.forEach(
            (name, schema) -> {
              if (isOf(type, name) && has(schema, members)) {
                complete(schema, members, !sent.contains(name));
              }
            });
      }
    }
  }

  private static void complete(Schema schema, List<Member> members, boolean onlyAnswered) {
    for (Member member : members) {
      if (member.nullable() && !member.leftOut()) {
        schema.addProperty(
            member.name(),
            orNull(Objects.requireNonNull(schema.getProperties().get(member.name()))));
      }
    }
    if (onlyAnswered) {
      schema.setRequired(
          members.stream().filter(member -> !member.leftOut()).map(Member::name).toList());
    }
  }

  /** What a record is written as. Another record of the same name has other members. */
  private static boolean has(Schema schema, List<Member> members) {
    return schema.getProperties() != null
        && schema
            .getProperties()
            .keySet()
            .equals(members.stream().map(Member::name).collect(Collectors.toSet()));
  }

  private List<Member> members(ClassInfo type) {
    List<Member> members = new ArrayList<>();
    for (RecordComponentInfo component : type.recordComponents()) {
      // Jackson's annotations are not for components: the compiler hands them on to the field.
      FieldInfo field = type.field(component.name());
      if (field.hasAnnotation(UNWRAPPED)) {
        members.addAll(members(index.getClassByName(field.type().name())));
      } else if (!field.hasAnnotation(IGNORE)) {
        boolean nullable = component.type().hasAnnotation(NULLABLE);
        members.add(new Member(field.name(), nullable, nullable && leavesNullsOut(type, field)));
      }
    }
    return members;
  }

  /**
   * A member of a record.
   *
   * @param leftOut whether it is absent instead of null
   */
  private record Member(String name, boolean nullable, boolean leftOut) {}

  private static boolean leavesNullsOut(ClassInfo type, FieldInfo field) {
    AnnotationInstance own = field.annotation(INCLUDE);
    AnnotationInstance found = own == null ? type.declaredAnnotation(INCLUDE) : own;
    return found != null && Set.of("NON_NULL", "NON_EMPTY").contains(found.value().asEnum());
  }

  private static Schema orNull(Schema member) {
    if (member.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(member)
          .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
    return member.getType() == null || member.getType().contains(SchemaType.NULL)
        ? member
        : member.addType(SchemaType.NULL);
  }

  /**
   * Whether the schema of this name is the record's: of a generic one there is one for each use.
   */
  private static boolean isOf(ClassInfo type, String name) {
    AnnotationInstance said = type.declaredAnnotation(SCHEMA);
    String own =
        said == null || said.value("name") == null
            ? type.simpleName()
            : said.value("name").asString();
    return type.typeParameters().isEmpty() ? name.equals(own) : name.startsWith(own);
  }

  /** The schemas that some call is made with, and what is in them. */
  private static Set<String> sent(OpenAPI api, Map<String, Schema> schemas) {
    Set<String> found = new HashSet<>();
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .map(Operation::getRequestBody)
        .filter(body -> body != null && body.getContent() != null)
        .flatMap(body -> body.getContent().getMediaTypes().values().stream())
        .forEach(media -> collect(media.getSchema(), schemas, found));
    return found;
  }

  private static void collect(
      @Nullable Schema schema, Map<String, Schema> schemas, Set<String> found) {
    if (schema == null) {
      return;
    }
    String reference = schema.getRef();
    if (reference != null) {
      String name = reference.substring(REFERENCE.length());
      if (found.add(name)) {
        collect(schemas.get(name), schemas, found);
      }
    }
    parts(schema).forEach(part -> collect(part, schemas, found));
  }

  private static Stream<Schema> parts(Schema schema) {
    return Stream.of(
            schema.getProperties() == null ? null : schema.getProperties().values(),
            schema.getAnyOf(),
            schema.getAllOf(),
            schema.getOneOf(),
            schema.getItems() == null ? null : List.of(schema.getItems()),
            schema.getAdditionalPropertiesSchema() == null
                ? null
                : List.of(schema.getAdditionalPropertiesSchema()))
        .filter(Objects::nonNull)
        .flatMap(Collection::stream);
  }
}
