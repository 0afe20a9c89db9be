package voti.kit.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;

/** Which aggregate a command is for. */
final class Target {

  private static final AnnotationCommandTargetResolver RESOLVER =
      AnnotationCommandTargetResolver.builder().build();

  private Target() {}

  static String of(CommandMessage<?> command) {
    return RESOLVER.resolveTarget(command).getIdentifier();
  }
}
