package voti.kit.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import voti.store.Logs;

/**
 * Asks, where the aggregate is loaded and locked and before it decides, whether the command's cause
 * was decided before, and whether its caller has seen the newest version.
 */
final class DecidesOnce implements HandlerEnhancerDefinition {

  private final Logs store;

  DecidesOnce(Logs store) {
    this.store = store;
  }

  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
    return original.canHandleMessageType(CommandMessage.class)
        ? new Deciding<>(original)
        : original;
  }

  private void check(CommandMessage<?> command) {
    var cause = Envelope.text(command.getMetaData(), Envelope.CAUSE);
    if (cause != null) {
      store
          .commitByCause(Target.of(command), cause)
          .ifPresent(
              first -> {
                throw new AlreadyDecided(first);
              });
    }
    var seen = Envelope.text(command.getMetaData(), Envelope.IF_MATCH);
    if (seen != null) {
      Long version = AggregateLifecycle.getVersion();
      var now = version == null ? -1 : version;
      if (now != Long.parseLong(seen)) {
        throw new StaleVersion(Long.parseLong(seen), now);
      }
    }
  }

  private final class Deciding<T> extends WrappedMessageHandlingMember<T> {

    Deciding(MessageHandlingMember<T> delegate) {
      super(delegate);
    }

    @Override
    public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
      if (message instanceof CommandMessage<?> command) {
        check(command);
      }
      return super.handle(message, target);
    }
  }
}
