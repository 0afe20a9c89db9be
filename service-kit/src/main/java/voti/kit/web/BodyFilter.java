package voti.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import voti.kit.document.DocumentTooLarge;
import voti.kit.document.SafeXml;

/**
 * No body is read beyond what any document may have, announced or not; what is read leaves its
 * fingerprint, by which a repeated request is known.
 */
final class BodyFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > SafeXml.LARGEST) {
      refuse(request, response);
    } else {
      chain.doFilter(new WatchedRequest(request), response);
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var large = new DocumentTooLarge(request.getContentLengthLong(), SafeXml.LARGEST);
    response.setHeader(HttpHeaders.CONNECTION, "close");
    Problems.send(
        response,
        HttpStatus.CONTENT_TOO_LARGE,
        "document-too-large",
        String.valueOf(large.getMessage()));
  }
}
