package voti.platform.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs another main class and ends it in order when its standard input ends.
 *
 * <p>The launcher holds the other end of that pipe. The system closes it when the launcher dies,
 * however it dies, so no process outlives its launcher. Ctrl-C in a terminal goes to every process
 * at once; it is left to the launcher, which stops the parts in order.
 *
 * <p>It is copied alone into a jar of its own and may use nothing but {@code java.base}.
 */
public final class Leash {

  private static final long LONGEST_FAREWELL_MILLIS = 60_000;

  private Leash() {}

  /** The first argument is the main class, the rest are its arguments. */
  public static void main(String[] args) throws Throwable {
    leaveToTheLauncher("INT");
    leaveToTheLauncher("HUP");
    var watch = new Thread(Leash::endWithTheLauncher, "leash");
    watch.setDaemon(true);
    watch.start();
    Method main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void endWithTheLauncher() {
    try {
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    } catch (IOException closed) {
      // A broken pipe means the same as its end.
    }
    var farewell = new Thread(Leash::endAtLast, "leash-end");
    farewell.setDaemon(true);
    farewell.start();
    System.exit(0);
  }

  private static void endAtLast() {
    try {
      Thread.sleep(LONGEST_FAREWELL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  /** By name, because the compiler warns of {@code sun.misc} and there is nothing else. */
  private static void leaveToTheLauncher(String signal) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      type.getMethod("handle", type, handler)
          .invoke(
              null,
              type.getConstructor(String.class).newInstance(signal),
              handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException | LinkageError unknownHere) {
      // Without it a Ctrl-C stops the parts all at once instead of in order.
    }
  }
}
