package voti.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** What the scan lets pass is what the library would write; the plain cases do pass. */
class CanonicalScanTest {

  @Property
  void nothingPassesThatTheLibraryWouldWriteOtherwise(@ForAll("documents") String json)
      throws IOException {
    var bytes = json.getBytes(UTF_8);
    if (isDocument(json) && CanonicalScan.passes(bytes)) {
      assertThat(new JsonCanonicalizer(json).getEncodedString()).isEqualTo(json);
    }
  }

  @Test
  void plainDocumentsPass() {
    for (var json :
        List.of(
            "{}",
            "[]",
            "{\"a\":1,\"b\":[true,false,null,-17,0],\"c\":{\"d\":\"õ \\\" \\n\"}}",
            "{\"a\":\"\",\"aa\":\"\"}")) {
      assertThat(CanonicalScan.passes(json.getBytes(UTF_8))).as(json).isTrue();
    }
  }

  @Test
  void whatIsNotCanonicalDoesNotPass() {
    for (var json :
        List.of(
            "{\"b\":1,\"a\":1}",
            "{\"a\":1,\"a\":1}",
            "{ \"a\":1}",
            "{\"a\":1.0}",
            "{\"a\":-0}",
            "{\"a\":01}",
            "{\"a\":1e3}",
            "{\"a\":9007199254740993}",
            "{\"a\":\"\\u0041\"}",
            "{\"a\":\"\\/\"}",
            "{\"a\":1",
            "{\"a\":1}}",
            "{\"a\"}",
            "[1,]",
            "[",
            "tru",
            "[".repeat(200) + "]".repeat(200))) {
      assertThat(CanonicalScan.passes(json.getBytes(UTF_8))).as(json).isFalse();
    }
  }

  @Test
  void nearlyAllThatIsStoredPasses() {
    var event = Samples.event("ord-00-1", 0, "cause");
    var payload = event.serializePayload(CanonicalSerializer.events(Samples.TYPES), byte[].class);
    assertThat(CanonicalScan.passes(payload.getData())).isTrue();
    assertThat(
            CanonicalScan.passes(
                CanonicalJson.MAPPER.writeValueAsBytes(Map.of("z", 1, "a", List.of("b")))))
        .as("written in order, so not sorted again")
        .isTrue();
  }

  /** JSON, and texts that are nearly JSON. */
  @Provide
  Arbitrary<String> documents() {
    var pieces =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\"",
            "\"ä\"",
            "1",
            "0",
            "-1",
            "1.5",
            "1E2",
            "true",
            "null",
            " ",
            "\"\\n\"",
            "\"\\u001f\"",
            "\"\"");
    var noise = pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    var names = Arbitraries.of("\"a\"", "\"b\"", "\"aa\"", "\"ä\"", "\"\"");
    var values =
        Arbitraries.of(
            "1", "-5", "0", "\"x\"", "[]", "{}", "[1,2]", "true", "null", "10.25", "1e21");
    var members =
        Arbitraries.lazy(
            () -> net.jqwik.api.Combinators.combine(names, values).as((n, v) -> n + ":" + v));
    var objects = members.list().ofMaxSize(4).map(list -> "{" + String.join(",", list) + "}");
    return Arbitraries.oneOf(objects, noise);
  }

  /** The library takes objects and arrays only. */
  private static boolean isDocument(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }
}
