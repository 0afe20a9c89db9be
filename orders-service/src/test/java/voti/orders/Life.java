package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import voti.kit.testing.Decisions;

/**
 * The life of one aggregate in a test: each command is decided by an aggregate that is built anew
 * from all events before it.
 */
public final class Life<T> {

  private final Class<T> aggregate;
  private final List<Object> events = new ArrayList<>();

  public Life(Class<T> aggregate) {
    this.aggregate = aggregate;
  }

  /** What a command makes happen; it stays in the life. */
  public List<Object> then(Object command, String role) {
    return then(command, Decisions.by(role));
  }

  public List<Object> then(Object command, Map<String, String> metadata) {
    var happened = new Captured();
    var result = when(command, metadata).expectSuccessfulHandlerExecution();
    result.expectEventsMatching(happened);
    events.addAll(happened.payloads);
    return happened.payloads;
  }

  /** The one event a command makes happen. */
  public <E> E one(Class<E> type, Object command, String role) {
    var happened = then(command, role);
    assertThat(happened).hasSize(1);
    assertThat(happened.getFirst()).isInstanceOf(type);
    return type.cast(happened.getFirst());
  }

  /** A command that is not judged, because it throws; nothing happens. */
  public void refuses(Class<? extends Throwable> refusal, Object command, String role) {
    when(command, Decisions.by(role)).expectException(refusal);
  }

  /** Something that had happened before. */
  public void had(Object event) {
    events.add(event);
  }

  public List<Object> events() {
    return List.copyOf(events);
  }

  private ResultValidator<T> when(Object command, Map<String, String> metadata) {
    var fixture = Decisions.fixture(aggregate);
    fixture.registerInjectableResource(ShippedAuthority.ladder());
    var given =
        events.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(new ArrayList<>(events));
    return given.when(command, metadata);
  }

  private static final class Captured extends TypeSafeMatcher<List<? super EventMessage<?>>> {

    private final List<Object> payloads = new ArrayList<>();

    @Override
    protected boolean matchesSafely(List<? super EventMessage<?>> messages) {
      payloads.clear();
      messages.forEach(message -> payloads.add(((EventMessage<?>) message).getPayload()));
      return true;
    }

    @Override
    public void describeTo(Description description) {
      description.appendText("any events");
    }
  }
}
