package voti.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import voti.kit.views.Freshness;

/** {@code ?after=position} on a read waits until the read models have seen that position. */
final class FreshnessInterceptor implements HandlerInterceptor {

  private final Freshness freshness;

  FreshnessInterceptor(Freshness freshness) {
    this.freshness = freshness;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var after = request.getParameter("after");
    if (after != null && request.getMethod().equals("GET")) {
      try {
        freshness.await(Long.parseLong(after));
      } catch (NumberFormatException notAPosition) {
        throw new IllegalArgumentException("after takes a position, not " + after);
      }
    }
    return true;
  }
}
