package voti.accounts;

import org.axonframework.test.aggregate.AggregateTestFixture;
import voti.values.decision.Actor;

/** Fixtures of aggregates that know who acts. */
public final class Deciding {

  public static final Actor KAM = actor("kam");
  public static final Actor DIRECTOR = actor("commercial-director");

  private Deciding() {}

  public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, Actor actor) {
    var fixture = new AggregateTestFixture<>(aggregate);
    fixture.registerInjectableResource(actor);
    return fixture;
  }

  private static Actor actor(String role) {
    return new Actor(
        "emp-00-0192f3a0-00a1-7000-8000-000000000001", role, "north", null, null, "because", "api");
  }
}
