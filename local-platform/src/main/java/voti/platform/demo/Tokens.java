package voti.platform.demo;

/** Where the story gets its sign-ins from. */
@FunctionalInterface
public interface Tokens {

  /** An access token of a demo user, good for at least a minute. */
  String of(String user);
}
