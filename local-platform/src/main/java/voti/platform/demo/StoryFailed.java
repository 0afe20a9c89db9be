package voti.platform.demo;

/** The platform did not do what the story says it does; the message says where they part. */
public final class StoryFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoryFailed(String message) {
    super(message);
  }
}
