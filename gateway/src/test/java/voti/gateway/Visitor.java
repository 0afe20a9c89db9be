package voti.gateway;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies by name, follows redirects, fills in forms. */
final class Visitor {

  final Map<String, String> cookies = new LinkedHashMap<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String home;

  Visitor(String home) {
    this.home = home;
  }

  HttpResponse<String> get(String path, String... headers) {
    return followed(request(path).GET(), headers);
  }

  /** Sends the form of that name on that page with more fields filled in. */
  HttpResponse<String> fill(String page, String form, Map<String, String> typed) {
    var markup = formOf(get(page).body(), form);
    return post(String.valueOf(attribute(markup, "action")), filled(markup, typed));
  }

  /** Sends the same somewhere else, as a page does that asks while somebody types. */
  HttpResponse<String> fillFor(String path, String page, String form, Map<String, String> typed) {
    return post(path, filled(formOf(get(page).body(), form), typed));
  }

  private static Map<String, String> filled(String markup, Map<String, String> typed) {
    var fields = new LinkedHashMap<String, String>();
    var hidden = Pattern.compile("<input[^>]*>").matcher(markup);
    while (hidden.find()) {
      var name = attribute(hidden.group(), "name");
      if (name != null && !"file".equals(attribute(hidden.group(), "type"))) {
        fields.put(name, String.valueOf(attribute(hidden.group(), "value")));
      }
    }
    fields.putAll(typed);
    return fields;
  }

  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return followed(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)),
        headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      if (!cookies.isEmpty()) {
        request.setHeader(
            "Cookie",
            cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
      }
      var response = client.send(request.build(), BodyHandlers.ofString());
      for (var set : response.headers().allValues("Set-Cookie")) {
        var pair = set.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return response;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : home + path))
        .header("Accept", "text/html,*/*;q=0.8");
  }

  static String formOf(String page, String form) {
    var start = page.indexOf("data-test=\"" + form + "\"");
    if (start < 0) {
      throw new IllegalStateException("no form " + form + " on the page");
    }
    start = page.lastIndexOf("<form", start);
    return page.substring(start, page.indexOf("</form>", start));
  }

  static String attribute(String tag, String name) {
    var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1).replace("&amp;", "&") : null;
  }

  private HttpResponse<String> followed(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    var response = send(request);
    for (var hop = 0; hop < 8 && response.statusCode() / 100 == 3; hop++) {
      var to = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
      response = send(request(to.toString()));
    }
    return response;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
