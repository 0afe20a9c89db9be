package voti.kit.views;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.Registration;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import voti.kit.views.beside.Beside;
import voti.store.Logs;
import voti.store.VotiEventStore;

/**
 * A group of event handlers: for each log of the service a processor of its own, with a plain token
 * of its own. That of log 0 has the group's name, the others its name and their number.
 */
public final class EachLog implements EventProcessor, Lifecycle {

  private final String group;
  private final Logs logs;
  private final Configuration axon;
  private final EventHandlerInvoker handlers;
  private final TrackingEventProcessorConfiguration how;
  private final List<TrackingEventProcessor> processors;

  EachLog(
      String group,
      Logs logs,
      Configuration axon,
      EventHandlerInvoker handlers,
      TrackingEventProcessorConfiguration how) {
    this.group = group;
    this.logs = logs;
    this.axon = axon;
    this.handlers = handlers;
    this.how = how;
    processors = logs.all().stream().map(this::processor).toList();
  }

  private TrackingEventProcessor processor(VotiEventStore log) {
    var name = log.number() == 0 ? group : group + "-" + log.number();
    var processing = axon.eventProcessingConfiguration();
    return TrackingEventProcessor.builder()
        .name(name)
        .eventHandlerInvoker(handlers)
        .messageSource(log)
        .tokenStore(processing.tokenStore(group))
        .transactionManager(processing.transactionManager(group))
        .errorHandler(processing.errorHandler(group))
        .rollbackConfiguration(processing.rollbackConfiguration(group))
        .messageMonitor(processing.messageMonitor(TrackingEventProcessor.class, group))
        .trackingEventProcessorConfiguration(how)
        .build();
  }

  /** All groups of a process. */
  public static List<EachLog> groups(Configuration axon) {
    return axon.eventProcessingConfiguration().eventProcessors().values().stream()
        .filter(EachLog.class::isInstance)
        .map(EachLog.class::cast)
        .toList();
  }

  /** The processor of a log by the log's number. */
  public TrackingEventProcessor of(int log) {
    return processors.get(log);
  }

  /** Lets the handlers empty what they keep. */
  void empty() {
    handlers.performReset();
  }

  /** The same handlers once more, from the first event on, writing beside. */
  EachLog beside(Beside beside) {
    var anew = new EachLog(group + Beside.SUFFIX, logs, axon, handlers, how);
    anew.registerHandlerInterceptor((unit, chain) -> beside.within(chain::proceed));
    return anew;
  }

  /** Whether this process has the claims of all its processors. */
  boolean runsHere() {
    return processors.stream().noneMatch(one -> one.processingStatus().isEmpty());
  }

  @Override
  public String getName() {
    return group;
  }

  @Override
  public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
    return processors.getFirst().getHandlerInterceptors();
  }

  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
    var registered =
        processors.stream().map(one -> one.registerHandlerInterceptor(interceptor)).toList();
    return () -> registered.stream().map(Registration::cancel).reduce(true, Boolean::logicalAnd);
  }

  @Override
  public void registerLifecycleHandlers(LifecycleRegistry registry) {
    registry.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
    registry.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
  }

  @Override
  public void start() {
    processors.forEach(TrackingEventProcessor::start);
  }

  /** On this thread: the common pool, which the other way waits for, may be busy for ever. */
  @Override
  public void shutDown() {
    processors.forEach(TrackingEventProcessor::shutDown);
  }

  @Override
  public CompletableFuture<Void> shutdownAsync() {
    return CompletableFuture.allOf(
        processors.stream()
            .map(TrackingEventProcessor::shutdownAsync)
            .toArray(CompletableFuture<?>[]::new));
  }

  @Override
  public boolean isRunning() {
    return processors.stream().allMatch(TrackingEventProcessor::isRunning);
  }

  @Override
  public boolean isError() {
    return processors.stream().anyMatch(TrackingEventProcessor::isError);
  }
}
