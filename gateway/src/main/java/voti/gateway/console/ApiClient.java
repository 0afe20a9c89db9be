package voti.gateway.console;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import voti.gateway.GatewaySettings;
import voti.gateway.Problem;
import voti.gateway.door.Tokens;

/**
 * Asks the services on behalf of the person whose page it is. Throws {@link ApiProblem} for every
 * answer that is not a success, and for none.
 */
@Component
public class ApiClient {

  private static final String AFTER = "voti.after";

  private final RestClient client;
  private final GatewaySettings settings;
  private final Tokens tokens;
  private final JsonReader reader;

  ApiClient(RestClient.Builder client, GatewaySettings settings, Tokens tokens, JsonReader reader) {
    this.client = client.build();
    this.settings = settings;
    this.tokens = tokens;
    this.reader = reader;
  }

  /** Reads; parameters are names and values by turns, those without a value are left out. */
  public Json get(String path, @Nullable String... parameters) {
    var uri = UriComponentsBuilder.fromUriString(address(path));
    for (var i = 0; i < parameters.length; i += 2) {
      var value = parameters[i + 1];
      if (value != null && !value.isBlank()) {
        uri.queryParam(String.valueOf(parameters[i]), "{p" + i + "}");
      }
    }
    positionToShow(service(path)).ifPresent(after -> uri.queryParam("after", after));
    var values = new java.util.HashMap<String, Object>();
    for (var i = 0; i < parameters.length; i += 2) {
      values.put("p" + i, String.valueOf(parameters[i + 1]));
    }
    return ask(path, client.get().uri(uri.encode().buildAndExpand(values).toUri()));
  }

  /** Reads what is not JSON, as it is. */
  public byte[] bytes(String path, MediaType type) {
    return ask(path, client.get().uri(URI.create(address(path))), type, body -> body);
  }

  /** Asks what is too long for an address; nothing is written. */
  public Json ask(String path, Map<String, ?> question) {
    var request =
        client
            .method(HttpMethod.POST)
            .uri(URI.create(address(path)))
            .contentType(MediaType.APPLICATION_JSON)
            .body(question);
    return ask(path, request);
  }

  /** Sends a command once: the same key again is answered with what the first one did. */
  public Accepted post(String path, Map<String, ?> body, String key) {
    return command(path, key, MediaType.APPLICATION_JSON, body);
  }

  /** Sends a document as it is; its own identity guards it against being taken twice. */
  public Accepted document(String path, MediaType type, byte[] bytes, String key) {
    return command(path, key, type, bytes);
  }

  /** Makes what this request reads from now on follow that write. */
  public void show(Accepted write) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
      here.getRequest().setAttribute(AFTER, write.service() + "-" + write.position());
    }
  }

  private Accepted command(String path, String key, MediaType type, Object body) {
    var request =
        client
            .method(HttpMethod.POST)
            .uri(URI.create(address(path)))
            .header("Idempotency-Key", key)
            .header("Voti-Channel", "console")
            .contentType(type)
            .body(body);
    return Accepted.of(service(path), ask(path, request));
  }

  private Json ask(String path, RestClient.RequestHeadersSpec<?> request) {
    return ask(path, request, MediaType.APPLICATION_JSON, reader::read);
  }

  private <T> T ask(
      String path,
      RestClient.RequestHeadersSpec<?> request,
      MediaType type,
      Function<byte[], T> read) {
    var service = service(path);
    try {
      return request
          .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.current())
          .header(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().getLanguage())
          .accept(type, MediaType.APPLICATION_PROBLEM_JSON)
          .exchangeForRequiredValue(
              (sent, answer) -> {
                var status = answer.getStatusCode();
                var body = answer.getBody().readAllBytes();
                if (status.is2xxSuccessful()) {
                  return read.apply(body);
                }
                throw new ApiProblem(
                    problem(service, status, body, answer.getHeaders().getFirst("Retry-After")));
              });
    } catch (ResourceAccessException away) {
      throw new ApiProblem(away(service, 503));
    }
  }

  private Problem problem(
      String service, HttpStatusCode status, byte[] body, @Nullable String retryAfter) {
    Json said;
    try {
      said = reader.read(body);
    } catch (RuntimeException notJson) {
      return away(service, status.value());
    }
    var errors = new java.util.LinkedHashMap<String, String>();
    if (said.text("field") != null) {
      errors.put(String.valueOf(said.text("field")), String.valueOf(said.text("detail")));
    }
    for (var error : said.list("errors")) {
      errors.put(String.valueOf(error.text("field")), String.valueOf(error.text("message")));
    }
    var rule = said.text("rule");
    return new Problem(
        status.value(),
        rule == null ? "status-" + status.value() : rule,
        said.text("title"),
        said.text("detail"),
        errors,
        retryAfter == null || !retryAfter.matches("\\d{1,6}") ? null : Integer.valueOf(retryAfter));
  }

  private static Problem away(String service, int status) {
    return new Problem(status, "service-away", service, null, Map.of(), 5);
  }

  private String address(String path) {
    var base = settings.services().get(service(path));
    return String.valueOf(base) + path;
  }

  private static String service(String path) {
    return path.split("[/?]", 4)[2];
  }

  private static Optional<String> positionToShow(String service) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
      var written = here.getRequest().getAttribute(AFTER);
      var after = written == null ? here.getRequest().getParameter("after") : written.toString();
      if (after != null && after.matches(service + "-\\d+")) {
        return Optional.of(after.substring(service.length() + 1));
      }
    }
    return Optional.empty();
  }
}
