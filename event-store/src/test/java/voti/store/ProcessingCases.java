package voti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.store.Samples.TYPES;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Axon's streaming processor on this store and these tokens. */
abstract class ProcessingCases extends Cases {

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
  private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();

  @AfterEach
  void stop() {
    processors.forEach(PooledStreamingEventProcessor::shutDown);
    threads.shutdownNow();
  }

  @Test
  void everyEventOfCommitsOfSeveralIsHandledOnceUnderASlowDecoder() {
    var store = store(builder -> builder.serializer(slow(CanonicalSerializer.events(TYPES))));
    var handled = new CopyOnWriteArrayList<String>();
    processor(store, "here", event -> handled.add(event.getIdentifier())).start();
    var writers = new ArrayList<Callable<?>>();
    for (var writer = 0; writer < 6; writer++) {
      writers.add(writing(store, "ord-00-" + writer));
    }
    assertThat(together(writers)).containsOnly("done");

    await(() -> handled.size() >= 6 * 10 * 5);
    var written =
        everything(store).stream()
            .flatMap(commit -> commit.events().stream())
            .map(StoredEvent::id)
            .toList();
    assertThat(handled).containsExactlyElementsOf(written);
  }

  @Test
  void aResetReplaysEverythingAndThenGoesOn() {
    var store = store();
    var handled = new CopyOnWriteArrayList<String>();
    var processor = processor(store, "here", event -> handled.add(event.getIdentifier()));
    append(store, Samples.events("ord-00-1", 0, 5, "c1"));
    processor.start();
    await(() -> handled.size() == 5);

    processor.shutDown();
    processor.resetTokens();
    append(store, Samples.events("ord-00-1", 5, 2, "c2"));
    processor.start();

    await(() -> handled.size() == 12);
    assertThat(handled.subList(5, 10)).isEqualTo(handled.subList(0, 5));
    assertThat(handled).doesNotContainSequence(handled.get(11), handled.get(11));
  }

  @Test
  void aCrashBetweenAppendAndTokenRepeatsTheEventAndNotItsEffect() {
    var store = store();
    var crash = new AtomicBoolean(true);
    var seen = new CopyOnWriteArrayList<String>();
    var fates = new CopyOnWriteArrayList<Object>();
    Consumer<EventMessage<?>> automation =
        event -> {
          if (event.getPayload() instanceof SampleEvent.SampleOpened opened
              && opened.order().startsWith("ord-00-a")) {
            seen.add(event.getIdentifier());
            var answer = opened.order().replace("ord-00-a", "ord-00-b");
            fates.addAll(together(List.of(appending(store, answer, event.getIdentifier()))));
            if (crash.compareAndSet(true, false)) {
              throw new IllegalStateException("killed after the append, before the token");
            }
          }
        };
    append(store, Samples.events("ord-00-a1", 0, 1, "c"));
    append(store, Samples.events("ord-00-a2", 0, 1, "c"));
    processor(store, "here", automation).start();

    await(() -> store.lastSequence("ord-00-b2").isPresent());
    await(() -> fates.size() == 3);
    assertThat(seen.subList(0, 2)).containsOnly(seen.getFirst());
    assertThat(fates.get(1)).isInstanceOf(CauseAlreadyCommitted.class);
    assertThat(List.of(fates.get(0), fates.get(2))).containsOnly("done");
    assertThat(everything(store)).hasSize(4);
  }

  @Test
  void aClaimThatWasNotRenewedIsTakenOverAndNothingIsLost() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 4, "c"));
    var dead = tokens("dead");
    dead.initializeTokenSegments("book", 1, through(0));
    dead.fetchToken("book", 0);
    var handled = new CopyOnWriteArrayList<String>();
    processor(store, "heir", event -> handled.add(event.getIdentifier())).start();

    await(() -> handled.size() == 4);
  }

  private static Serializer slow(Serializer serializer) {
    var calls = new AtomicInteger();
    return (Serializer)
        Proxy.newProxyInstance(
            ProcessingCases.class.getClassLoader(),
            new Class<?>[] {Serializer.class},
            (self, method, arguments) -> {
              if (method.getName().equals("classForType") && calls.incrementAndGet() % 7 == 0) {
                pause(1);
              }
              return method.invoke(serializer, arguments);
            });
  }

  private PooledStreamingEventProcessor processor(
      VotiEventStore store, String node, Consumer<EventMessage<?>> handler) {
    var invoker =
        SimpleEventHandlerInvoker.builder()
            .eventHandlers(new Handler(handler))
            .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
            .build();
    var processor =
        PooledStreamingEventProcessor.builder()
            .name("book")
            .eventHandlerInvoker(invoker)
            .errorHandler(PropagatingErrorHandler.instance())
            .messageSource(Mutation.current().source(store))
            .tokenStore(tokens(node))
            .transactionManager(NoTransactionManager.instance())
            .coordinatorExecutor(threads)
            .workerExecutor(threads)
            .initialSegmentCount(1)
            .tokenClaimInterval(200)
            .build();
    processors.add(processor);
    return processor;
  }

  private MongoTokenStore tokens(String node) {
    return new MongoTokenStore(
        database, CanonicalSerializer.tokens(), Duration.ofMillis(800), node, Clock.systemUTC());
  }

  private static Callable<?> writing(VotiEventStore store, String stream) {
    return () -> {
      for (var i = 0; i < 10; i++) {
        append(store, Samples.events(stream, i * 5L, 5, stream + i));
      }
      return "done";
    };
  }

  /** As a command bus would: in a unit of work of its own. */
  private static Callable<?> appending(VotiEventStore store, String stream, String cause) {
    return () -> {
      append(store, Samples.events(stream, 0, 1, cause));
      return "done";
    };
  }

  private static void await(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Mutation.current().patience().toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      pause(10);
    }
    assertThat(condition.getAsBoolean()).as("in time").isTrue();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands every sample event on. */
  static final class Handler {

    private final Consumer<EventMessage<?>> handler;

    Handler(Consumer<EventMessage<?>> handler) {
      this.handler = handler;
    }

    @EventHandler
    void on(SampleEvent event, EventMessage<?> message) {
      handler.accept(message);
    }
  }
}
