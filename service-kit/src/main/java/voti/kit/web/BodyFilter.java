package voti.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import voti.kit.document.DocumentTooLarge;
import voti.kit.document.SafeXml;
import voti.kit.json.Wire;

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
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType("application/problem+json");
    response.setHeader("Connection", "close");
    response.getOutputStream().write(Wire.mapper().writeValueAsBytes(Problems.plain(large)));
  }
}
