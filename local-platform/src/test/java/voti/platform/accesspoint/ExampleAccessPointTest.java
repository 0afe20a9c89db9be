package voti.platform.accesspoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleAccessPointTest {

  @TempDir Path folder;
  private ExampleAccessPoint accessPoint;

  @BeforeEach
  void anEmptyOne() {
    accessPoint = new ExampleAccessPoint(folder.resolve("documents"));
  }

  private static byte[] bill(String reference) {
    return """
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:ID>2010-000001</cbc:ID><cbc:BuyerReference>%s</cbc:BuyerReference>
        </Invoice>
        """
        .formatted(reference)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String sent(String document, String reference) {
    return accessPoint.take(document, bill(reference)).getBody().get("id");
  }

  private String answer(String id) {
    var told = new ExampleAccessPoint(folder.resolve("documents")).status(UUID.fromString(id));
    assertThat(told.getBody()).containsEntry("state", "delivered");
    return told.getBody().get("response");
  }

  @Test
  void theSameDocumentHasTheSameIdAndIsKeptOverARestart() {
    var id = sent("ein-1:1", "COST-7");
    assertThat(sent("ein-1:1", "COST-7")).isEqualTo(id);
    assertThat(sent("ein-1:2", "COST-7")).isNotEqualTo(id);
    assertThat(answer(id)).contains(">AP</cbc:ResponseCode>", "<cbc:ID>2010-000001</cbc:ID>");
  }

  @Test
  void theReferenceSaysWhetherItIsRejected() {
    assertThat(answer(sent("ein-2:1", "REJECT")))
        .contains(">RE</cbc:ResponseCode>", "We do not know this reference");
  }

  @Test
  void whatItDoesNotKnowItDoesNotInvent() {
    assertThat(accessPoint.status(new UUID(0, 1)).getStatusCode().value()).isEqualTo(404);
  }
}
