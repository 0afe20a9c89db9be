package voti.platform.launcher;

import voti.platform.mongo.MongoProcess;

/** Says of a child that is given up what happened and what to do. */
final class Obituary {

  private static final int LAST_LINES = 15;

  private Obituary() {}

  static PlatformProblem of(Child child, DataFolder data) {
    if (child.exitCode() == MongoProcess.CANNOT_WRITE) {
      return new PlatformProblem(
          "The disk with %s is full: the database stopped rather than promise what it cannot keep. Free some space and start again; nothing acknowledged is lost."
              .formatted(data.dir()));
    }
    return new PlatformProblem(
        "%s ended %d times with exit code %d before it was ready, and is not started again. The last lines of %s:%n  %s"
            .formatted(
                child.part.label(),
                child.failures(),
                child.exitCode(),
                data.log(child.part),
                String.join(
                    System.lineSeparator() + "  ", LogTail.of(data.log(child.part), LAST_LINES))));
  }

  static PlatformProblem cannotStart(Exception e) {
    return new PlatformProblem("A process could not be started: " + e.getMessage(), e);
  }
}
