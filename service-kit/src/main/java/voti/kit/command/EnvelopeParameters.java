package voti.kit.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import voti.kit.events.Recorded;
import voti.values.decision.Actor;

/**
 * Gives handlers the {@link Actor} of a message, and {@link Recorded} or {@link Trigger} of an
 * event.
 */
public final class EnvelopeParameters implements ParameterResolverFactory {

  @Override
  public @Nullable ParameterResolver<?> createInstance(
      Executable executable, Parameter[] parameters, int index) {
    var type = parameters[index].getType();
    if (type == Actor.class) {
      return new Resolver<>(message -> Envelope.actor(message.getMetaData()), Message.class);
    }
    if (type == Recorded.class) {
      return new Resolver<>(message -> Recorded.of((EventMessage<?>) message), EventMessage.class);
    }
    if (type == Trigger.class) {
      return new Resolver<>(message -> Trigger.of((EventMessage<?>) message), EventMessage.class);
    }
    return null;
  }

  private record Resolver<T>(Function<Message<?>, T> read, Class<?> of)
      implements ParameterResolver<T> {

    @Override
    public T resolveParameterValue(Message<?> message) {
      return read.apply(message);
    }

    @Override
    public boolean matches(Message<?> message) {
      return of.isInstance(message);
    }
  }
}
