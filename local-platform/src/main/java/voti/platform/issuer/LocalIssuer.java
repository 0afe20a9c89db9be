package voti.platform.issuer;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The issuer of a local platform, in this process. */
public final class LocalIssuer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final String url;

  private LocalIssuer(ConfigurableApplicationContext context, String url) {
    this.context = context;
    this.url = url;
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param dir keeps the signing key
   * @param port of this machine
   * @param gatewayUrl where signed-in people go back to, without a slash at the end
   */
  public static LocalIssuer start(Path dir, int port, String gatewayUrl) {
    String url = "http://localhost:" + port;
    var context =
        new SpringApplicationBuilder(IssuerConfiguration.class)
            .web(WebApplicationType.SERVLET)
            .properties(Map.of("spring.config.name", "issuer"))
            .run(
                "--server.port=" + port,
                "--voti.issuer=" + url,
                "--voti.gateway-url=" + gatewayUrl,
                "--voti.issuer-dir=" + dir);
    return new LocalIssuer(context, url);
  }

  /** The issuer URL, as in every token's {@code iss}. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    context.close();
  }
}
