package voti.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import voti.gateway.GatewaySettings;
import voti.gateway.Problem;

/** Refuses bodies over the limit, also those that do not say how long they are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodySizeFilter extends OncePerRequestFilter {

  private static final String EXCEEDED = "voti.exceeded";

  private final long most;
  private final Refusals refusals;

  BodySizeFilter(GatewaySettings settings, Refusals refusals) {
    this.most = settings.limits().requestSize().toBytes();
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > most) {
      refusals.send(request, response, tooLarge());
      return;
    }
    var counted = new Counted(request, most, tooLarge());
    try {
      chain.doFilter(counted, response);
    } catch (ServletException | IOException | RuntimeException fault) {
      if (of(request) == null || response.isCommitted()) {
        throw fault;
      }
      response.resetBuffer();
      refusals.send(request, response, tooLarge());
    }
  }

  /** The problem of a body that was read too far, when that is why a service could not be asked. */
  static @Nullable Problem of(HttpServletRequest request) {
    return request.getAttribute(EXCEEDED) instanceof Problem problem ? problem : null;
  }

  private Problem tooLarge() {
    var limit = most / (1024 * 1024);
    return Problem.of(
        413,
        "too-large",
        "Too large",
        "This is larger than "
            + limit
            + " MB, so it was not read and nothing was changed. Send it in smaller parts.");
  }

  private static final class Counted extends HttpServletRequestWrapper {
    private final long most;
    private final Problem problem;

    Counted(HttpServletRequest request, long most, Problem problem) {
      super(request);
      this.most = most;
      this.problem = problem;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), this);
    }
  }

  private static final class CountedStream extends ServletInputStream {
    private final ServletInputStream body;
    private final Counted request;
    private long read;

    CountedStream(ServletInputStream body, Counted request) {
      this.body = body;
      this.request = request;
    }

    @Override
    public int read() throws IOException {
      var next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      var taken = body.read(into, from, length);
      count(Math.max(taken, 0));
      return taken;
    }

    private void count(int bytes) throws IOException {
      read += bytes;
      if (read > request.most) {
        request.setAttribute(EXCEEDED, request.problem);
        throw new IOException("body over the limit");
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
