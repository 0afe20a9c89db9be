package voti.gateway.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Sends a document that a person chose from their files, unchanged. */
@Component
public class Uploads {

  private static final int START = 64;

  private final Commands commands;
  private final ApiClient api;

  Uploads(Commands commands, ApiClient api) {
    this.commands = commands;
    this.api = api;
  }

  /** Sends the file; what is told by the form beside it is in the path. */
  public String send(
      String path,
      MultiValueMap<String, String> form,
      MultipartFile file,
      HttpServletResponse response,
      Function<Accepted, String> then,
      Supplier<String> again) {
    return send(path, typeOf(file), form, file, response, then, again);
  }

  /** Sends the file, and shows on its own page what became of each line. */
  public String report(
      String path,
      MultiValueMap<String, String> form,
      MultipartFile file,
      HttpServletResponse response,
      Model model,
      Supplier<String> page) {
    return send(
        path,
        form,
        file,
        response,
        accepted -> {
          model.addAttribute("result", accepted.body());
          return page.get();
        },
        page);
  }

  /** Sends a file of whatever kind; the service tells it from its bytes. */
  public String sendAsItIs(
      String path,
      MultiValueMap<String, String> form,
      MultipartFile file,
      HttpServletResponse response,
      Function<Accepted, String> then,
      Supplier<String> again) {
    var type = MediaType.APPLICATION_OCTET_STREAM;
    return send(path, type, form, file, response, then, again);
  }

  private String send(
      String path,
      MediaType type,
      MultiValueMap<String, String> form,
      MultipartFile file,
      HttpServletResponse response,
      Function<Accepted, String> then,
      Supplier<String> again) {
    var submission = Submission.of(form);
    return commands.attempt(
        submission,
        response,
        () -> {
          var accepted = api.document(path, type, bytes(file), submission.key());
          api.show(accepted);
          return then.apply(accepted);
        },
        again);
  }

  /** By its name, or, for EDIFACT, by how it begins: such files have names of all kinds. */
  private static MediaType typeOf(MultipartFile file) {
    var name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return MediaType.valueOf("text/csv");
    }
    return name.endsWith(".edi") || name.endsWith(".edifact") || isEdifact(bytes(file))
        ? MediaType.valueOf("application/edifact")
        : MediaType.APPLICATION_XML;
  }

  private static boolean isEdifact(byte[] file) {
    var start =
        new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1)
            .stripLeading();
    return start.startsWith("UNA") || start.startsWith("UNB");
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
