package voti.gateway.door;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.gateway.Problem;

/** What the server refuses before the application hears of it is a problem too, and no page. */
final class ProblemReportValve extends ErrorReportValve {

  private final Refusals refusals;

  ProblemReportValve(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      refusals.sendDocument(
          response,
          Problem.of(
              response.getStatus(),
              "not-understood",
              "Not understood",
              "The server cannot answer such a request."));
      response.finishResponse();
    } catch (IOException gone) {
      container.getLogger().debug("nobody waits for the answer", gone);
    }
  }

  /** Puts it in the place of the server's own. */
  @Configuration(proxyBeanMethods = false)
  static class InsteadOfPages {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfPages(
        Refusals refusals) {
      return server ->
          server.addContextCustomizers(
              context -> {
                if (context.getParent() instanceof StandardHost host) {
                  for (var valve : host.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                      host.getPipeline().removeValve(valve);
                    }
                  }
                  host.getPipeline().addValve(new ProblemReportValve(refusals));
                  host.setErrorReportValveClass(ProblemReportValve.class.getName());
                }
              });
    }
  }
}
