package voti.kit.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import voti.kit.command.Envelope;
import voti.kit.command.EnvelopeParameters;
import voti.values.decision.Actor;
import voti.values.decision.MandateRef;

/** Given events, when a command, then events: with an actor and a clock that stands still. */
public final class Decisions {

  /** When every decision in a fixture is taken. */
  public static final Instant NOW = Instant.parse("2010-02-15T09:00:00Z");

  private Decisions() {}

  /** A fixture whose handlers get the {@link Actor} of the metadata and a clock at {@link #NOW}. */
  public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
    var fixture = new AggregateTestFixture<>(aggregate);
    fixture.registerParameterResolverFactory(new EnvelopeParameters());
    fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    return fixture;
  }

  /** The metadata of a command by somebody in this role, who gives no reason. */
  public static Map<String, String> by(String role) {
    return by(new Actor("emp-" + role, role, "key-accounts", null, null, "", "api"));
  }

  /** The metadata of a command by somebody in this role, citing a mandate. */
  public static Map<String, String> by(String role, MandateRef mandate) {
    return by(new Actor("emp-" + role, role, "key-accounts", null, mandate, "", "api"));
  }

  public static Map<String, String> by(Actor actor) {
    return Envelope.of(actor);
  }
}
