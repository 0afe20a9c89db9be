package voti.gateway.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import voti.gateway.GatewaySettings;

/**
 * What every page can say: who looks, in which language and light, what was typed, what day it is.
 */
@ControllerAdvice(basePackages = "voti.gateway.console")
class Views {

  private final GatewaySettings settings;
  private final MessageSource messages;
  private final Colleagues colleagues;
  private final Clock clock;

  Views(GatewaySettings settings, MessageSource messages, Colleagues colleagues, Clock clock) {
    this.settings = settings;
    this.messages = messages;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @ModelAttribute("me")
  @Nullable Person me(@Nullable Principal principal) {
    return Person.of(principal instanceof Authentication signedIn ? signedIn : null);
  }

  @ModelAttribute("fmt")
  Formats formats(Locale locale) {
    return new Formats(locale, settings.zone(), messages);
  }

  @ModelAttribute("kept")
  Kept kept(HttpServletRequest request) {
    return new Kept(request, UUID::randomUUID);
  }

  @ModelAttribute("people")
  Colleagues people() {
    return colleagues;
  }

  @ModelAttribute("lang")
  String language(Locale locale) {
    return locale.getLanguage();
  }

  @ModelAttribute("today")
  String today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone()).toString();
  }

  @ModelAttribute("theme")
  String theme(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? "auto"
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals("VOTI_THEME"))
            .map(Cookie::getValue)
            .filter(value -> value.equals("dark") || value.equals("light"))
            .findFirst()
            .orElse("auto");
  }

  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    return request.getRequestURI();
  }

  @ModelAttribute("did")
  @Nullable String did(HttpServletRequest request) {
    var did = request.getParameter("did");
    return did != null && did.matches("[a-z][a-z-]{1,40}") ? did : null;
  }
}
