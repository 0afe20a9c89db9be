package voti.gateway.console.quality;

import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;

/** Where a photo or document beside an act is sent to. */
final class EvidenceOf {

  private EvidenceOf() {}

  static String path(String act, MultipartFile file) {
    var name = String.valueOf(file.getOriginalFilename());
    return "/api/orders/acts/"
        + act
        + "/evidence?name="
        + UriUtils.encode(name, StandardCharsets.UTF_8);
  }
}
