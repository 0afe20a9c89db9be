package voti.platform.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voti.platform.launcher.PlatformProblem;
import voti.verify.Archive;
import voti.verify.Dossier;
import voti.verify.VerifierKey;

/** The end of the story: what was told is exported, and proved to a stranger. */
public final class Evidence {

  private static final List<String> SERVICES = List.of("accounts", "orders", "credit", "planning");
  private static final Pattern AMOUNT = Pattern.compile("(amount[^0-9]{1,6})([0-9])");

  private final URI gateway;
  private final Tokens tokens;
  private final PrintStream out;

  /** Through that gateway, said there. */
  public Evidence(URI gateway, Tokens tokens, PrintStream out) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.out = out;
  }

  /**
   * An account's dossier.
   *
   * @param token of an auditor
   */
  public static byte[] dossier(URI gateway, String token, String account) {
    var request =
        HttpRequest.newBuilder(gateway.resolve("/api/dossiers/" + account))
            .header("Authorization", "Bearer " + token)
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200) {
        return answer.body();
      }
      throw new PlatformProblem(
          "There is no dossier of %s: %s"
              .formatted(account, new String(answer.body(), StandardCharsets.UTF_8)));
    } catch (IOException away) {
      throw new PlatformProblem("The gateway at %s does not answer.".formatted(gateway), away);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StoryFailed("interrupted");
    }
  }

  /**
   * Exports, checks, alters a copy and checks that.
   *
   * @param folder keeps the archives; {@code null} to keep none
   * @throws StoryFailed when the dossier does not hold, or the altered one does
   */
  public void show(String account, @Nullable Path folder) throws IOException {
    var archive = dossier(gateway, tokens.of("anna"), account);
    var keys = keys();
    var dossier = Dossier.check(archive, keys);
    if (!dossier.findings().isEmpty()) {
      throw new StoryFailed("the dossier does not hold: " + dossier.findings().getFirst());
    }
    var tampered = tampered(archive);
    var findings = Dossier.check(tampered, keys).findings();
    if (findings.isEmpty()) {
      throw new StoryFailed("an amount was altered in a copy of the dossier, and nobody noticed");
    }
    out.println("The dossier of the account holds, under keys that were asked for beside it:");
    dossier.summary().forEach(line -> out.println("    " + line));
    out.println("One digit of an amount was altered in a copy, and that does not:");
    out.println("    " + findings.getFirst());
    if (folder != null) {
      keep(folder, archive, tampered, keys);
    }
  }

  private void keep(Path folder, byte[] archive, byte[] tampered, List<VerifierKey> keys)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("dossier.zip"), archive);
    Files.write(folder.resolve("dossier-tampered.zip"), tampered);
    Files.write(folder.resolve("keys.txt"), keys.stream().map(VerifierKey::toString).toList());
    out.printf(
        "    ./voti verify %s --keys %s%n",
        folder.resolve("dossier.zip"), folder.resolve("keys.txt"));
  }

  private List<VerifierKey> keys() {
    var api = new Api(gateway, tokens);
    var keys = new ArrayList<VerifierKey>();
    for (var service : SERVICES) {
      var listed = api.get("anna", "/api/" + service + "/ledger/keys").expectOk();
      listed.body().path("items").forEach(key -> keys.add(VerifierKey.read(key.asString())));
    }
    return keys;
  }

  private static byte[] tampered(byte[] archive) throws IOException {
    var files = new TreeMap<>(Archive.read(archive));
    var commits = new String(files.get("credit/commits.jsonl"), StandardCharsets.UTF_8);
    var amount = AMOUNT.matcher(commits);
    var altered =
        amount.replaceFirst(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    found.group(1) + (Integer.parseInt(found.group(2)) + 1) % 10));
    files.put("credit/commits.jsonl", altered.getBytes(StandardCharsets.UTF_8));
    return Archive.write(files);
  }
}
