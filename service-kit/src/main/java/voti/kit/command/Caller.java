package voti.kit.command;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voti.values.Ids;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.MandateRef;
import voti.values.decision.NotAuthorised;

/**
 * Who asks, and with what. A controller takes it as an argument; the kit makes it from the token
 * and the headers.
 *
 * @param actor the person; {@link #as} says in which role
 * @param roles all roles the person holds
 * @param cause what makes a repeated request the same request
 * @param correlation shared by everything that follows from the first request
 * @param ifMatch the version of the aggregate the caller has seen; {@code null} when any will do
 * @param fingerprint of the request as it was sent, by which a repeated one is told from another
 *     under the same key; {@code null} when it was not sent over HTTP
 */
public record Caller(
    Actor actor,
    Set<String> roles,
    String cause,
    String correlation,
    @Nullable Long ifMatch,
    @Nullable Supplier<String> fingerprint) {

  /** What the cause of a plain request begins with. */
  static final String REQUEST = "request:";

  /** Roles are copied. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** The caller of a request; a repeated key of the same person is the same request. */
  public static Caller ofRequest(
      Actor actor,
      Set<String> roles,
      String key,
      @Nullable Long ifMatch,
      @Nullable Supplier<String> fingerprint) {
    var cause = REQUEST + actor.person() + ":" + key;
    var correlation = Ids.named("cor", Ids.NO_SLOT, cause);
    return new Caller(actor, roles, cause, correlation, ifMatch, fingerprint);
  }

  /**
   * The same caller in the first of these roles that is held.
   *
   * @throws NotAuthorised when none is held
   */
  public Caller as(String... permitted) {
    for (var role : permitted) {
      if (roles.contains(role)) {
        return with(
            new Actor(
                actor.person(),
                role,
                actor.department(),
                actor.onBehalfOf(),
                actor.mandate(),
                actor.reason(),
                actor.channel()));
      }
    }
    throw new NotAuthorised(
        "role",
        "this takes the role " + String.join(" or ", permitted) + ", which you do not hold",
        new Fact("needed", String.join(",", permitted)),
        new Fact("held", String.join(",", new TreeSet<>(roles))));
  }

  /** The same caller with a reason in their words. */
  public Caller because(@Nullable String reason) {
    return with(
        new Actor(
            actor.person(),
            actor.role(),
            actor.department(),
            actor.onBehalfOf(),
            actor.mandate(),
            reason == null ? "" : reason,
            actor.channel()));
  }

  /** The same caller citing a mandate, or none. */
  public Caller citing(@Nullable MandateRef mandate) {
    return with(
        new Actor(
            actor.person(),
            actor.role(),
            actor.department(),
            actor.onBehalfOf(),
            mandate,
            actor.reason(),
            actor.channel()));
  }

  /** The same caller on another channel: {@code document}, {@code console}, {@code api}. */
  public Caller through(String channel) {
    return with(
        new Actor(
            actor.person(),
            actor.role(),
            actor.department(),
            actor.onBehalfOf(),
            actor.mandate(),
            actor.reason(),
            channel));
  }

  /** The same caller, moved by a document: its identity is the cause, not the request's key. */
  public Caller causedBy(String identity) {
    return new Caller(actor, roles, identity, correlation, ifMatch, fingerprint);
  }

  /** The same caller whatever version there is: for what goes before the command asked for. */
  public Caller whatever() {
    return new Caller(actor, roles, cause, correlation, null, fingerprint);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  /** A new id for what this request makes: the same request repeated makes the same id. */
  public String newId(String prefix, String slot) {
    return Ids.named(prefix, slot, cause);
  }

  /**
   * A new account's id, slot included; the same request repeated makes the same id.
   *
   * @param slots those that have a log
   */
  public String newAccountId(List<String> slots) {
    var seed = Ids.named("acc", Ids.NO_SLOT, cause);
    var draw = Integer.parseInt(seed.substring(seed.length() - 4), 16);
    return "acc-" + slots.get(draw % slots.size()) + seed.substring(6);
  }

  private Caller with(Actor other) {
    return new Caller(other, roles, cause, correlation, ifMatch, fingerprint);
  }
}
