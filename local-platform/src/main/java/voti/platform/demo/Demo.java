package voti.platform.demo;

import java.io.PrintStream;
import java.net.URI;

/** Tells the story on the screen: one line for each step, with its figures and a link. */
public final class Demo {

  private Demo() {}

  /**
   * Plays the twelve steps.
   *
   * @return 0 when every figure was right, 1 when one was not
   */
  public static int run(URI gateway, Tokens tokens, PrintStream out) {
    var api = new Api(gateway, tokens);
    if (wasTold(api)) {
      out.println("The story was told in this data folder before; its account is at");
      out.println("  " + gateway.resolve("/accounts/" + Story.account()));
      out.println("Give another --data folder to hear it again.");
      return 0;
    }
    try {
      for (var play : new Story(api).steps()) {
        var step = play.get();
        out.printf(
            "%2d  %s%n    %s%n", step.number(), step.sentence(), gateway.resolve(step.page()));
      }
    } catch (StoryFailed failed) {
      out.println("The story stopped: " + failed.getMessage());
      return 1;
    }
    out.println("Every figure was right.");
    return 0;
  }

  private static boolean wasTold(Api api) {
    return api.get("anna", "/api/accounts/" + Story.account()).ok();
  }
}
