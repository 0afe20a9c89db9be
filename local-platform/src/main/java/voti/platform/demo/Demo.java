package voti.platform.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the story on the screen: one line for each step, with its figures and a link. */
public final class Demo {

  private Demo() {}

  /**
   * Plays the twelve steps, those about debts and those about goods.
   *
   * @param folder where the account's dossier is left; {@code null} to leave none
   * @return 0 when every figure was right, 1 when one was not
   */
  public static int run(URI gateway, Tokens tokens, @Nullable Path folder, PrintStream out) {
    var api = new Api(gateway, tokens);
    if (wasTold(api)) {
      out.println("The story was told in this data folder before; its account is at");
      out.println("  " + gateway.resolve("/accounts/" + Story.account()));
      out.println("Give another --data folder to hear it again.");
      return 0;
    }
    try {
      var story = new Story(api);
      for (var play : all(story)) {
        var step = play.get();
        out.printf(
            "%2d  %s%n    %s%n", step.number(), step.sentence(), gateway.resolve(step.page()));
      }
      new Evidence(gateway, tokens, out).show(Story.account(), folder);
    } catch (StoryFailed failed) {
      out.println("The story stopped: " + failed.getMessage());
      return 1;
    } catch (IOException unwritable) {
      out.println("The dossier could not be kept: " + unwritable.getMessage());
      return 1;
    }
    out.println("Every figure and proof was right.");
    return 0;
  }

  private static List<Supplier<Step>> all(Story story) {
    return Stream.of(story.steps(), story.debts(), story.goods()).flatMap(List::stream).toList();
  }

  private static boolean wasTold(Api api) {
    return api.get("anna", "/api/accounts/" + Story.account()).ok();
  }
}
