package org.seine.sharing.door;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.Open;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordRef;
import org.seine.web.Problem;
import org.seine.web.Unavailable;

/** What can be read off a call before it is let in. */
final class Doors {
  private Doors() {}

  /**
   * The operation that this method says it performs; empty for what is no resource of ours (an
   * address that leads nowhere).
   *
   * @throws IllegalStateException if a method of ours says nothing: it stays shut
   */
  static Optional<Operation> operationOf(ResourceInfo resource) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return Optional.empty();
    }
    Needs needs = method.getAnnotation(Needs.class);
    if (needs != null) {
      return Optional.of(needs.value());
    }
    Open open = method.getAnnotation(Open.class);
    if (open != null) {
      return Optional.of(open.value());
    }
    throw new IllegalStateException("a resource method without @Needs or @Open stays shut");
  }

  /**
   * The record that the address names: the path parameter called after the operation's kind of
   * record, or {@code id}.
   */
  static @Nullable RecordRef recordOf(Operation operation, UriInfo address) {
    String named = address.getPathParameters().getFirst(operation.record().code());
    String id = named == null ? address.getPathParameters().getFirst("id") : named;
    if (id == null) {
      return null;
    }
    try {
      return operation.record().ref(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether a token was refused, or could not be checked because Keycloak did not answer. */
  static Problem refusalOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OIDCException || cause instanceof java.io.IOException) {
        return new Unavailable("sign-in service");
      }
    }
    return Refused.notSignedIn();
  }
}
