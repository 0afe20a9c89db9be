package voti.kit.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.http.HttpStatus;

/** What the server refuses before the application hears of it is a problem too, and no page. */
public final class ProblemReportValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var status = HttpStatus.resolve(response.getStatus());
    try {
      Problems.send(
          response,
          status == null ? HttpStatus.BAD_REQUEST : status,
          status != null && status.is5xxServerError() ? "internal-error" : "bad-request",
          status != null && status.is5xxServerError()
              ? "something broke on our side"
              : "the server cannot read such a request");
      response.finishResponse();
    } catch (IOException gone) {
      container.getLogger().debug("nobody waits for the answer", gone);
    }
  }

  /** Puts it in the place of the server's own. */
  static TomcatContextCustomizer insteadOfPages() {
    return context -> {
      if (context.getParent() instanceof StandardHost host) {
        for (var valve : host.getPipeline().getValves()) {
          if (valve instanceof ErrorReportValve) {
            host.getPipeline().removeValve(valve);
          }
        }
        host.getPipeline().addValve(new ProblemReportValve());
        host.setErrorReportValveClass(ProblemReportValve.class.getName());
      }
    };
  }
}
