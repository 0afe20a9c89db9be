package voti.gateway.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import voti.gateway.Problem;
import voti.gateway.console.ApiClient;
import voti.gateway.console.ApiProblem;
import voti.gateway.console.JsonReader;
import voti.gateway.door.Refusals;
import voti.verify.Archive;

/**
 * {@code GET /api/dossiers/{account}}: one archive of the parts that the services sign. Each part
 * names all of them, so that one cannot be taken out.
 */
@RestController
class Dossiers {

  private static final List<String> SERVICES = List.of("accounts", "orders", "credit", "planning");
  private static final MediaType ZIP = MediaType.valueOf("application/zip");

  private final ApiClient api;
  private final JsonReader reader;

  Dossiers(ApiClient api, JsonReader reader) {
    this.api = api;
    this.reader = reader;
  }

  @GetMapping("/api/dossiers/{account}")
  ResponseEntity<?> dossier(@PathVariable String account) {
    if (!account.matches("acc-[0-9a-f]{2}-[0-9a-z-]{1,60}")) {
      return refused(unknown(account));
    }
    try {
      var files = files(account);
      return isEmpty(files) ? refused(unknown(account)) : archive(account, files);
    } catch (ApiProblem refused) {
      return refused(refused.problem());
    }
  }

  private Map<String, byte[]> files(String account) {
    var parts = new ArrayList<String>();
    var giving = new ArrayList<String>();
    for (var service : SERVICES) {
      var path = "/api/%s/ledger/dossiers/%s/parts".formatted(service, account);
      var given = api.get(path).items();
      if (!given.isEmpty()) {
        giving.add(service);
        given.forEach(part -> parts.add(part.text("part")));
      }
    }
    var files = new TreeMap<String, byte[]>();
    for (var service : giving) {
      var path =
          "/api/%s/ledger/dossiers/%s?parts=%s"
              .formatted(service, account, String.join(",", parts));
      try {
        files.putAll(Archive.read(api.bytes(path, ZIP)));
      } catch (IOException broken) {
        throw new UncheckedIOException("the part of " + service, broken);
      }
    }
    return files;
  }

  private boolean isEmpty(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith("/index.json"))
        .allMatch(index -> reader.read(index.getValue()).list("entries").isEmpty());
  }

  private static ResponseEntity<byte[]> archive(String account, Map<String, byte[]> files) {
    var name = ContentDisposition.attachment().filename("dossier-" + account + ".zip").build();
    return ResponseEntity.ok()
        .contentType(ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(Archive.write(files));
  }

  private static ResponseEntity<Map<String, Object>> refused(Problem problem) {
    var answer =
        ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
    }
    return answer.body(Refusals.document(problem));
  }

  private static Problem unknown(String account) {
    return Problem.of(
        404, "account-is-known", "Account is known", "nothing is recorded of account " + account);
  }
}
