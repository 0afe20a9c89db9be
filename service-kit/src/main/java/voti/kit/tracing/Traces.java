package voti.kit.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the trace in a W3C {@code traceparent} where no thread can. */
public class Traces {

  private static final String TRACEPARENT = "traceparent";

  private final @Nullable Tracer tracer;
  private final @Nullable Propagator propagator;

  /** Without a tracer, or without a propagator, nothing is traced. */
  public Traces(@Nullable Tracer tracer, @Nullable Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** Of the span this thread is in; {@code null} when it is in none. */
  public @Nullable String current() {
    var context = tracer == null ? null : tracer.currentTraceContext().context();
    if (context == null) {
      return null;
    }
    var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
  }

  /** Does the work in a new span below the given one. */
  public <T> T within(String name, Span.Kind kind, @Nullable String traceparent, Supplier<T> work) {
    if (tracer == null || propagator == null || traceparent == null) {
      return work.get();
    }
    var span =
        propagator
            .extract(Map.of(TRACEPARENT, traceparent), Map::get)
            .name(name)
            .kind(kind)
            .start();
    try (var _ = tracer.withSpan(span)) {
      return work.get();
    } catch (RuntimeException failure) {
      span.error(failure);
      throw failure;
    } finally {
      span.end();
    }
  }
}
