package voti.platform.accesspoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a document and answers with an id, the same for the same {@code Document-Id}; asked after
 * it, says that it is delivered and what the buyer answers: a bill whose buyer reference is {@code
 * REJECT} is rejected, every other one accepted. What it took is kept in files.
 */
@RestController
@RequestMapping("/access-point/documents")
public class ExampleAccessPoint {

  private final Path folder;

  /**
   * @param folder where it keeps what it took
   */
  public ExampleAccessPoint(Path folder) {
    this.folder = folder;
  }

  @PostMapping
  ResponseEntity<Map<String, String>> take(
      @RequestHeader("Document-Id") String document, @RequestBody byte[] xml) {
    var id = UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8)).toString();
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(id + ".xml"), xml);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("id", id));
  }

  @GetMapping("/{id}")
  ResponseEntity<Map<String, String>> status(@PathVariable UUID id) {
    var file = folder.resolve(id + ".xml");
    if (!Files.exists(file)) {
      return ResponseEntity.notFound().build();
    }
    try {
      var bill = Bill.read(Files.readAllBytes(file));
      return ResponseEntity.ok(Map.of("state", "delivered", "response", bill.answer()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
